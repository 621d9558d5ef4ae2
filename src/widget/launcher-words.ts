import type { Language } from "./settings.ts";

/** What is said before the conversation is loaded. */
interface LauncherWords {
  readonly ask: string;
  readonly notLoaded: string;
  readonly ownPage: string;
}

export const launcherWords: Readonly<Record<Language, LauncherWords>> = {
  ar: {
    ask: "اسأل القرار",
    notLoaded: "تعذّر التحميل في هذه الصفحة.",
    ownPage: "افتحه في صفحته الخاصة",
  },
  en: {
    ask: "Ask the resolution",
    notLoaded: "It could not be loaded on this page.",
    ownPage: "Open it on its own page",
  },
  es: {
    ask: "Preguntar a la resolución",
    notLoaded: "No se pudo cargar en esta página.",
    ownPage: "Abrir en su propia página",
  },
  fr: {
    ask: "Interroger la résolution",
    notLoaded: "Le chargement a échoué sur cette page.",
    ownPage: "L’ouvrir sur sa propre page",
  },
  ru: {
    ask: "Спросить резолюцию",
    notLoaded: "Не удалось загрузить на этой странице.",
    ownPage: "Открыть на отдельной странице",
  },
  zh: {
    ask: "查询决议",
    notLoaded: "无法在此页面加载。",
    ownPage: "在单独页面中打开",
  },
};
