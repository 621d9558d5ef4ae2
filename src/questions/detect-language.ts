import { wordsOf } from "../language/words.ts";

/** Words of grammar that are frequent in one language and no words of the others. */
const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    "the",
    "what",
    "which",
    "who",
    "is",
    "are",
    "of",
    "does",
    "do",
    "how",
    "to",
    "in",
    "and",
    "about",
    "when",
    "why",
    "any",
    "it",
    "paragraph",
  ],
  fr: [
    "quel",
    "quelle",
    "quels",
    "quelles",
    "que",
    "qu'est",
    "est",
    "sont",
    "les",
    "des",
    "du",
    "aux",
    "une",
    "pour",
    "dans",
    "sur",
    "avec",
    "qui",
    "combien",
    "comment",
    "pourquoi",
    "ce",
    "cette",
    "est-ce",
    "demande",
    "résolution",
    "paragraphe",
    "le",
    "il",
    "elle",
    "a-t-il",
    "au",
    "aux",
    "demande-t-on",
  ],
  es: [
    "qué",
    "cuál",
    "cuáles",
    "quién",
    "quiénes",
    "cuántos",
    "cuántas",
    "cómo",
    "cuándo",
    "dónde",
    "por",
    "los",
    "las",
    "del",
    "el",
    "una",
    "para",
    "con",
    "según",
    "pide",
    "resolución",
    "párrafo",
    "párrafos",
    "se",
    "es",
    "son",
    "al",
  ],
  de: [
    "welche",
    "wer",
    "der",
    "das",
    "und",
    "ist",
    "wird",
    "nicht",
    "ein",
    "eine",
    "für",
    "wie",
    "resolution",
  ],
  it: [
    "cosa",
    "che",
    "quali",
    "quale",
    "della",
    "dell'",
    "il",
    "gli",
    "degli",
    "nel",
    "chiede",
    "chi",
    "quando",
    "risoluzione",
    "sono",
    "è",
    "perché",
  ],
  pl: [
    "jest",
    "jakie",
    "który",
    "które",
    "ile",
    "czy",
    "się",
    "przez",
    "nie",
    "co",
    "rezolucja",
    "paragrafów",
    "dla",
  ],
  nl: ["wat", "welke", "het", "een", "van", "wie", "wordt", "hoeveel", "voor", "niet", "zijn"],
  pt: ["quais", "quem", "são", "não", "uma", "pela", "pelo", "resolução", "parágrafo", "é", "o"],
};

const scripts: readonly (readonly [string, RegExp])[] = [
  ["ru", /\p{Script=Cyrillic}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
];

/** ISO 639-1 code of the language a question is asked in; English where nothing speaks for another one. */
export function detectLanguage(question: string): string {
  const letters = question.match(/\p{L}/gu)?.length ?? 0;
  const foreign = scripts.find(([, script]) => (question.match(script)?.length ?? 0) > letters / 3);
  if (foreign) return foreign[0];
  const words = [...new Set(wordsOf(question).flatMap(({ lower }) => [lower, ...lower.split(/['-]/)]))];
  const counts = Object.entries(functionWords).map(
    ([language, list]) =>
      [
        language,
        words.filter((word) => list.includes(word)).length + diacritics(question, language),
      ] as const,
  );
  const [best = ["en", 0] as const] = counts.sort((a, b) => b[1] - a[1]);
  const english = counts.find(([language]) => language === "en")?.[1] ?? 0;
  return best[1] >= 2 && best[1] > english ? best[0] : "en";
}

function diacritics(question: string, language: string): number {
  if (language === "es" && /[¿¡ñ]/i.test(question)) return 2;
  if (language === "fr" && /[àâçèêëîïôûœ]|\b[dlqn]'(?=\p{L})/iu.test(question)) return 1;
  return language === "de" && /[äöüß]/i.test(question) ? 1 : 0;
}
