import type { Refusal } from "../domain/answers.ts";
import type { Remark } from "../ports.ts";

/** Why a model states nothing: a refusal, or no question that wants an answer from a text. */
export type ModelRefusal = Refusal["outcome"] | "small-talk";

/** What a model refuses, told in words of our own, in the language of the question. That it found nothing is all that is known: it is no denial. */
type Words = Readonly<Record<ModelRefusal, string>>;

const english: Words = {
  "not-in-the-text": "I found nothing on this in the text.",
  "out-of-scope": "That is no question about the text of a resolution.",
  "needs-clarification":
    "It is not clear what the question refers to. Please name a body, a paragraph or a subject.",
  "small-talk":
    "I answer questions about the resolutions that are loaded, with the paragraph behind every sentence: who is asked for what, how strongly, by when, or what a paragraph says.",
};

/** By ISO 639-1. */
const wordsIn: Readonly<Record<string, Words>> = {
  en: english,
  fr: {
    "not-in-the-text": "Je n’ai rien trouvé à ce sujet dans le texte.",
    "out-of-scope": "Ce n’est pas une question sur le texte d’une résolution.",
    "needs-clarification":
      "On ne voit pas à quoi la question se rapporte. Veuillez nommer un organe, un paragraphe ou un sujet.",
    "small-talk":
      "Je réponds aux questions sur les résolutions chargées, avec le paragraphe derrière chaque phrase : ce qui est demandé à qui, avec quelle force, pour quand, ou ce que dit un paragraphe.",
  },
  es: {
    "not-in-the-text": "No encontré nada al respecto en el texto.",
    "out-of-scope": "No es una pregunta sobre el texto de una resolución.",
    "needs-clarification":
      "No está claro a qué se refiere la pregunta. Indique un órgano, un párrafo o un tema, por favor.",
    "small-talk":
      "Respondo a preguntas sobre las resoluciones cargadas, con el párrafo en que se apoya cada frase: qué se pide a quién, con qué fuerza, para cuándo, o qué dice un párrafo.",
  },
  ru: {
    "not-in-the-text": "Я ничего не нашел об этом в тексте.",
    "out-of-scope": "Это не вопрос о тексте резолюции.",
    "needs-clarification": "Неясно, к чему относится вопрос. Назовите, пожалуйста, орган, пункт или тему.",
    "small-talk":
      "Я отвечаю на вопросы о загруженных резолюциях и к каждому предложению указываю пункт: кого о чем просят, насколько настоятельно, к какому сроку или что говорится в пункте.",
  },
  zh: {
    "not-in-the-text": "在案文中没有找到相关内容。",
    "out-of-scope": "这不是关于决议案文的问题。",
    "needs-clarification": "不清楚这个问题指的是什么。请说明机构、段落或主题。",
    "small-talk":
      "我回答有关已载入决议的问题，每句话都注明所依据的段落：要求谁做什么、力度如何、期限为何，或某一段说了什么。",
  },
  ar: {
    "not-in-the-text": "لم أجد في النص شيئا عن ذلك.",
    "out-of-scope": "هذا ليس سؤالا عن نص قرار.",
    "needs-clarification": "ليس واضحا ما يشير إليه السؤال. يرجى ذكر هيئة أو فقرة أو موضوع.",
    "small-talk":
      "أجيب عن الأسئلة المتعلقة بالقرارات المحمّلة مع ذكر الفقرة التي تستند إليها كل جملة: ما المطلوب وممن وبأي قوة وفي أي أجل، أو ما تقوله فقرة بعينها.",
  },
};

/** Of the whole question. `nearest` are labels of paragraphs, as in `Answer.nearest`. */
export function refusalOf(
  reason: ModelRefusal,
  language: string,
  nearest: readonly string[],
): Refusal | Remark {
  const text = (wordsIn[language] ?? english)[reason];
  if (reason === "small-talk") return { remark: text };
  return { outcome: reason, text, nearest: reason === "not-in-the-text" ? nearest : [], whole: true };
}
