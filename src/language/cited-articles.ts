import type { Resolution, Span } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";

const item = String.raw`\d{1,3}(?:\s?\(\w{1,4}\))*`;
const articles = new RegExp(
  String.raw`\barticles?\s${item}(?:(?:,\s?(?:and\s)?|\s(?:and|or|to)\s)${item})*(?:,?\s(?:paragraphs?|paras?\.?)\s${item})?`,
  "gi",
);

/** Where a question speaks of articles: "Article 19", "article 11, paragraph 4". */
export function articlesIn(question: string): Span[] {
  return [...question.matchAll(articles)].map(({ 0: mention, index }) => ({
    start: index,
    end: index + mention.length,
  }));
}

/** Whether a text cites one of the articles in `mention`, whatever instrument they are of. */
export function citesArticle(resolution: Resolution, mention: string): boolean {
  const numbers = numbersOf(mention);
  return [...allParagraphs(resolution), ...resolution.footnotes].some(({ text }) =>
    [...text.matchAll(articles)].some(([printed]) =>
      numbersOf(printed).some((number) => numbers.includes(number)),
    ),
  );
}

/** Without those of their paragraphs; what a range leaves out is filled in. */
function numbersOf(mention: string): readonly number[] {
  const [list = ""] = mention.split(/,?\spara/i);
  return [...list.matchAll(/(\d+)(?:\sto\s(\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Math.max(1, Number(to) - Number(from) + 1) }, (_, at) => Number(from) + at),
  );
}
