import type { Refusal } from "../domain/answers.ts";

/** What a model refuses, told in words of our own, in the language of the question. */
type Words = Readonly<Record<Refusal["outcome"], string>>;

const english: Words = {
  "not-in-the-text": "The text does not say.",
  "out-of-scope": "That is no question about the text of a resolution.",
  "needs-clarification":
    "It is not clear what the question refers to. Please name a body, a paragraph or a subject.",
};

/** By ISO 639-1. */
const wordsIn: Readonly<Record<string, Words>> = {
  en: english,
  fr: {
    "not-in-the-text": "Le texte ne le dit pas.",
    "out-of-scope": "Ce n’est pas une question sur le texte d’une résolution.",
    "needs-clarification":
      "On ne voit pas à quoi la question se rapporte. Veuillez nommer un organe, un paragraphe ou un sujet.",
  },
  es: {
    "not-in-the-text": "El texto no lo dice.",
    "out-of-scope": "No es una pregunta sobre el texto de una resolución.",
    "needs-clarification":
      "No está claro a qué se refiere la pregunta. Indique un órgano, un párrafo o un tema, por favor.",
  },
  ru: {
    "not-in-the-text": "В тексте об этом не говорится.",
    "out-of-scope": "Это не вопрос о тексте резолюции.",
    "needs-clarification": "Неясно, к чему относится вопрос. Назовите, пожалуйста, орган, пункт или тему.",
  },
  zh: {
    "not-in-the-text": "案文没有说明这一点。",
    "out-of-scope": "这不是关于决议案文的问题。",
    "needs-clarification": "不清楚这个问题指的是什么。请说明机构、段落或主题。",
  },
  ar: {
    "not-in-the-text": "لا يذكر النص ذلك.",
    "out-of-scope": "هذا ليس سؤالا عن نص قرار.",
    "needs-clarification": "ليس واضحا ما يشير إليه السؤال. يرجى ذكر هيئة أو فقرة أو موضوع.",
  },
};

/** Of the whole question. `nearest` are labels of paragraphs, as in `Answer.nearest`. */
export function refusalOf(
  outcome: Refusal["outcome"],
  language: string,
  nearest: readonly string[],
): Refusal {
  const text = (wordsIn[language] ?? english)[outcome];
  return { outcome, text, nearest: outcome === "not-in-the-text" ? nearest : [], whole: true };
}
