import type { AbsenceClaim, CountedUnit, StructureClaim } from "../domain/claims.ts";
import { unitLabel } from "../domain/labels.ts";
import type { Library } from "../domain/resolution.ts";
import { baseOf } from "./verbs.ts";

type Computed =
  | { readonly basis: "structure"; readonly claims: readonly StructureClaim[] }
  | { readonly basis: "absence"; readonly claim: AbsenceClaim };

type Property = Extract<StructureClaim, { of: "property" }>["what"];

/** How one language tells what is computed. Verbs and names stay as the text has them: `verb` is "request", or empty for any. */
interface Phrases {
  readonly counted: Readonly<Record<CountedUnit | "resolutions", string>>;
  readonly properties: Readonly<Record<Exclude<Property, "vote">, string>>;
  readonly colon: string;
  readonly notSaid: string;
  readonly draft: string;
  readonly adopted: string;
  unit(label: string, isThere: boolean): string;
  /** Acts of a kind, addressed by name to `whom`, or to anybody. */
  acts(verb: string, whom: string): string;
  noAct(verb: string, whom: string): string;
  noMention(words: string): string;
}

/** By ISO 639-1; English is told at length elsewhere. */
const phrasesIn: Readonly<Record<string, Phrases>> = {
  fr: {
    counted: {
      paragraphs: "Paragraphes",
      preambular: "Alinéas du préambule",
      operative: "Paragraphes du dispositif",
      annex: "Paragraphes d’annexe",
      subparagraphs: "Alinéas de paragraphes",
      footnotes: "Notes de bas de page",
      acts: "Actes",
      sponsors: "Auteurs",
      resolutions: "Résolutions chargées",
    },
    properties: {
      title: "Titre",
      symbol: "Cote",
      status: "Statut",
      organ: "Organe",
      sponsors: "Auteurs",
      recommendedBy: "Recommandé par",
      date: "Date",
    },
    colon: " : ",
    notSaid: "non indiqué",
    draft: "projet, non adopté",
    adopted: "adopté",
    unit: (label, isThere) =>
      isThere ? `Le texte contient ${label}.` : `Le texte ne contient pas ${label}.`,
    acts: (verb, whom) => `Actes${verb && ` (« ${verb} »)`}${whom && ` adressés nommément à : ${whom}`}`,
    noAct: (verb, whom) =>
      `Le texte n’a aucun acte${verb && ` (« ${verb} »)`}${whom && ` adressé nommément à : ${whom}`}.`,
    noMention: (words) => `Le texte ne contient pas « ${words} ».`,
  },
  es: {
    counted: {
      paragraphs: "Párrafos",
      preambular: "Párrafos del preámbulo",
      operative: "Párrafos de la parte dispositiva",
      annex: "Párrafos de anexos",
      subparagraphs: "Apartados",
      footnotes: "Notas a pie de página",
      acts: "Actos",
      sponsors: "Patrocinadores",
      resolutions: "Resoluciones cargadas",
    },
    properties: {
      title: "Título",
      symbol: "Signatura",
      status: "Estado",
      organ: "Órgano",
      sponsors: "Patrocinadores",
      recommendedBy: "Recomendado por",
      date: "Fecha",
    },
    colon: ": ",
    notSaid: "no se indica",
    draft: "proyecto, no aprobado",
    adopted: "aprobado",
    unit: (label, isThere) => (isThere ? `El texto contiene ${label}.` : `El texto no contiene ${label}.`),
    acts: (verb, whom) => `Actos${verb && ` (“${verb}”)`}${whom && ` dirigidos expresamente a ${whom}`}`,
    noAct: (verb, whom) =>
      `El texto no tiene ningún acto${verb && ` (“${verb}”)`}${whom && ` dirigido expresamente a ${whom}`}.`,
    noMention: (words) => `El texto no contiene “${words}”.`,
  },
  ru: {
    counted: {
      paragraphs: "Пунктов",
      preambular: "Пунктов преамбулы",
      operative: "Пунктов постановляющей части",
      annex: "Пунктов приложений",
      subparagraphs: "Подпунктов",
      footnotes: "Сносок",
      acts: "Актов",
      sponsors: "Авторов",
      resolutions: "Загружено резолюций",
    },
    properties: {
      title: "Название",
      symbol: "Условное обозначение",
      status: "Статус",
      organ: "Орган",
      sponsors: "Авторы",
      recommendedBy: "Рекомендовано",
      date: "Дата",
    },
    colon: ": ",
    notSaid: "не указано",
    draft: "проект, не принят",
    adopted: "принят",
    unit: (label, isThere) => (isThere ? `В тексте есть ${label}.` : `В тексте нет ${label}.`),
    acts: (verb, whom) => `Актов${verb && ` («${verb}»)`}${whom && `, прямо обращенных к: ${whom}`}`,
    noAct: (verb, whom) =>
      `В тексте нет актов${verb && ` («${verb}»)`}${whom && `, прямо обращенных к: ${whom}`}.`,
    noMention: (words) => `В тексте нет слов «${words}».`,
  },
  zh: {
    counted: {
      paragraphs: "段落",
      preambular: "序言段",
      operative: "执行段",
      annex: "附件段落",
      subparagraphs: "分段",
      footnotes: "脚注",
      acts: "行动",
      sponsors: "提案方",
      resolutions: "已载入决议",
    },
    properties: {
      title: "标题",
      symbol: "文号",
      status: "状态",
      organ: "机关",
      sponsors: "提案方",
      recommendedBy: "建议方",
      date: "日期",
    },
    colon: "：",
    notSaid: "未注明",
    draft: "草案，未通过",
    adopted: "已通过",
    unit: (label, isThere) => (isThere ? `案文有${label}。` : `案文没有${label}。`),
    acts: (verb, whom) => `${whom && `指名针对“${whom}”的`}行动${verb && `（“${verb}”）`}`,
    noAct: (verb, whom) => `案文没有${whom && `指名针对“${whom}”的`}行动${verb && `（“${verb}”）`}。`,
    noMention: (words) => `案文没有“${words}”一词。`,
  },
  ar: {
    counted: {
      paragraphs: "الفقرات",
      preambular: "فقرات الديباجة",
      operative: "فقرات المنطوق",
      annex: "فقرات المرفقات",
      subparagraphs: "الفقرات الفرعية",
      footnotes: "الحواشي",
      acts: "الإجراءات",
      sponsors: "المقدمون",
      resolutions: "القرارات المحمّلة",
    },
    properties: {
      title: "العنوان",
      symbol: "الرمز",
      status: "الحالة",
      organ: "الهيئة",
      sponsors: "المقدمون",
      recommendedBy: "الجهة الموصية",
      date: "التاريخ",
    },
    colon: ": ",
    notSaid: "غير مذكور",
    draft: "مشروع لم يُعتمد",
    adopted: "معتمد",
    unit: (label, isThere) => (isThere ? `يتضمن النص ${label}.` : `لا يتضمن النص ${label}.`),
    acts: (verb, whom) => `الإجراءات${verb && ` («${verb}»)`}${whom && ` الموجهة بالاسم إلى ${whom}`}`,
    noAct: (verb, whom) =>
      `لا يتضمن النص أي إجراء${verb && ` («${verb}»)`}${whom && ` موجه بالاسم إلى ${whom}`}.`,
    noMention: (words) => `لا ترد في النص عبارة «${words}».`,
  },
};

/**
 * What is computed of one text, in another language than English; null where it is told in English only: the language or the kind of claim
 * has no words here. Says no more than the claim: that an act addresses nobody by that name, that words do not stand there.
 */
export function computedInLanguage(computed: Computed, language: string, library: Library): string | null {
  const phrases = phrasesIn[language];
  if (!phrases) return null;
  if (computed.basis === "absence") return absentIn(computed.claim, phrases);
  const sentences = computed.claims.map((claim) => toldIn(claim, phrases, library));
  return sentences.includes(null) ? null : sentences.join(" ");
}

function absentIn(claim: AbsenceClaim, phrases: Phrases): string | null {
  if (claim.resolutions.length !== 1) return null;
  if (claim.of === "mention") {
    const [term, ...others] = claim.terms;
    return term && others.length === 0 ? phrases.noMention(term) : null;
  }
  if (claim.of !== "act" || claim.paragraphs) return null;
  const { forces = [], actors = [] } = claim;
  if (forces.length > 1 || actors.length > 1) return null;
  return phrases.noAct(forces.map(baseOf).join(""), actors.map(({ name }) => name).join(""));
}

function toldIn(claim: StructureClaim, phrases: Phrases, library: Library): string | null {
  const line = (head: string, value: string | number) =>
    `${head}${phrases.colon}${value}${phrases.colon === "：" ? "。" : "."}`;
  if (claim.of === "exists") return phrases.unit(unitLabel(claim.unit), claim.value);
  if (claim.of === "property" && claim.what !== "vote") {
    const value = claim.what === "status" ? phrases[statusOf(claim.resolution, library)] : claim.value;
    return line(phrases.properties[claim.what], value ?? phrases.notSaid);
  }
  if (claim.of !== "count") return null;
  if (typeof claim.what === "string")
    return claim.what in phrases.counted
      ? line(phrases.counted[claim.what as CountedUnit], claim.value)
      : null;
  if (!("acts" in claim.what)) return null;
  const { force, actor, ...others } = claim.what.acts;
  if (Object.keys(others).length > 0) return null;
  return line(phrases.acts(force ? baseOf(force) : "", actor?.name ?? ""), claim.value);
}

function statusOf(id: string, library: Library): "draft" | "adopted" {
  return library.find(id)?.status === "adopted" ? "adopted" : "draft";
}
