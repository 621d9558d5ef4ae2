import type { Resolution } from "../domain/resolution.ts";
import { numberOf } from "./numerals.ts";

/** "… : amendment to revised draft resolution A/C.3/80/L.3/Rev.1", as the front matter of an amendment prints it; undefined in any other text. */
export function amendmentLine({ front, status, sponsors }: Resolution): string | undefined {
  const line = /\bamendments? to (?:(?:the|revised|draft|resolution|decision) )*[A-Z]+\/\S+/i.exec(front);
  if (!line || status !== "draft") return undefined;
  const tabled = front.lastIndexOf(sponsors[0] ?? line[0], line.index);
  return front.slice(tabled < 0 ? line.index : tabled, line.index + line[0].length);
}

interface AmendedParagraph {
  readonly kind: "operative" | "preambular";
  readonly number: number;
}

/** Which paragraphs of the other text an item of an amendment changes: "In operative paragraph 64, after …", "Delete the fifteenth preambular paragraph". */
export function amendedParagraphs(item: string): readonly AmendedParagraph[] {
  const [unquoted = ""] = item.split("“");
  return [...unquoted.matchAll(paragraphs)].flatMap(([, before = "", kind = "", printed = ""]) => {
    const numbers = printed.match(/\d+/g)?.map(Number) ?? [numberOf(before)];
    return numbers.flatMap((number) =>
      number === undefined
        ? []
        : [{ kind: /^pre/i.test(kind) ? ("preambular" as const) : ("operative" as const), number }],
    );
  });
}

const paragraphs = /(?:([\w-]+) )?(operative |preambular )?paragraphs?\b((?:(?:,| and|,? to|–)? ?\d+)*)/gi;
