import { extremeParagraph } from "../../domain/counting.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findParagraph } from "../../domain/units.ts";
import { countIn } from "../../language/count-in.ts";
import type { AnswerRequest } from "../../ports.ts";
import { lowerThe, subjectOf } from "./names.ts";

/** "PP 10 is the longest paragraph of the draft: it has 151 words." */
export function extremeSentence(resolution: Resolution, { frame }: AnswerRequest): DraftStatement[] {
  const { extreme = "longest", paragraphKind: kind, resolutions } = frame;
  const unit = extremeParagraph(resolution, extreme, kind);
  const paragraph = unit === null ? undefined : findParagraph(resolution, unit);
  if (!paragraph) return [];
  const words = countIn(resolution, { wordsOf: paragraph.id });
  const noun = `${kind ? `${kind} ` : ""}paragraph`;
  const whole = lowerThe(subjectOf(resolution, resolutions.length > 1));
  return [
    {
      basis: "structure",
      text: `${paragraph.label} is the ${extreme} ${noun} of ${whole}: it has ${words} words.`,
      claims: [
        { of: extreme, resolution: resolution.id, ...(kind && { kind }), value: paragraph.id },
        { of: "count", resolution: resolution.id, what: { wordsOf: paragraph.id }, value: words },
      ],
      citations: [
        {
          resolution: resolution.id,
          unit: paragraph.id,
          quote: paragraph.text.split(" ").slice(0, 8).join(" "),
        },
      ],
    },
  ];
}
