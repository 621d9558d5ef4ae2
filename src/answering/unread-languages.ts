import type { Refusal } from "../domain/answers.ts";
import { outOfScope } from "../domain/refusals.ts";

/** By ISO 639-1: that questions in this language are not read without a model, said in it. */
const sentences: Readonly<Record<string, string>> = {
  fr: "Cette question est en français. Sans modèle de langue, seules les questions en anglais sont lues ; veuillez la poser en anglais.",
  es: "Esta pregunta está en español. Sin un modelo de lenguaje solo se leen preguntas en inglés; formúlela en inglés, por favor.",
  ru: "Этот вопрос задан на русском языке. Без языковой модели читаются только вопросы на английском; пожалуйста, задайте его по-английски.",
  zh: "这个问题是用中文提出的。没有语言模型时，只能阅读英文问题；请用英文提问。",
  ar: "هذا السؤال بالعربية. من دون نموذج لغوي لا تُقرأ إلا الأسئلة بالإنكليزية؛ يرجى طرحه بالإنكليزية.",
  de: "Diese Frage ist auf Deutsch. Ohne Sprachmodell werden nur englische Fragen gelesen; bitte auf Englisch fragen.",
  it: "Questa domanda è in italiano. Senza un modello linguistico si leggono solo domande in inglese; la ponga in inglese, per favore.",
  pt: "Esta pergunta está em português. Sem um modelo de linguagem só se leem perguntas em inglês; faça-a em inglês, por favor.",
  nl: "Deze vraag is in het Nederlands. Zonder taalmodel worden alleen Engelse vragen gelezen; stel haar in het Engels.",
  pl: "To pytanie jest po polsku. Bez modelu językowego czytane są tylko pytania po angielsku; proszę zadać je po angielsku.",
};

export function readsEnglishOnly(language: string): Refusal {
  return outOfScope(
    sentences[language] ??
      "This question is in another language. Without a language model only questions in English are read; please ask in English.",
  );
}
