import type { Refusal } from "../domain/answers.ts";
import { outOfScope } from "../domain/answers.ts";
import type { Form } from "../domain/reading.ts";

/** By ISO 639-1: that questions in this language are not read by who answers here, said in it. A model reads them: where it failed, these stand in its place. */
const sentences: Readonly<Record<string, string>> = {
  fr: "Cette question est en français. Pour l’instant, seules les questions en anglais peuvent être lues ; veuillez la poser en anglais.",
  es: "Esta pregunta está en español. Por ahora solo se pueden leer preguntas en inglés; formúlela en inglés, por favor.",
  ru: "Этот вопрос задан на русском языке. Сейчас читаются только вопросы на английском; пожалуйста, задайте его по-английски.",
  zh: "这个问题是用中文提出的。目前只能阅读英文问题；请用英文提问。",
  ar: "هذا السؤال بالعربية. لا تُقرأ حاليا إلا الأسئلة بالإنكليزية؛ يرجى طرحه بالإنكليزية.",
  de: "Diese Frage ist auf Deutsch. Zurzeit werden nur englische Fragen gelesen; bitte auf Englisch fragen.",
  it: "Questa domanda è in italiano. Per ora si leggono solo domande in inglese; la ponga in inglese, per favore.",
  pt: "Esta pergunta está em português. Por agora só se leem perguntas em inglês; faça-a em inglês, por favor.",
  nl: "Deze vraag is in het Nederlands. Voorlopig worden alleen Engelse vragen gelezen; stel haar in het Engels.",
  pl: "To pytanie jest po polsku. Na razie czytane są tylko pytania po angielsku; proszę zadać je po angielsku.",
};

export function readsEnglishOnly(language: string): Refusal {
  return outOfScope(
    sentences[language] ??
      "This question is in another language. For now only questions in English are read; please ask in English.",
  );
}

/** What is asked of the form and only a language model could do, and what comes instead; undefined where nothing is. */
export function notWithoutModel({ language, plain }: Form): string | undefined {
  const what = language !== undefined ? "Translating" : plain ? "Putting it in simpler words" : undefined;
  return (
    what && `${what} takes a language model, and none wrote this answer; these are the text's own words.`
  );
}
