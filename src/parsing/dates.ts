const day = "\\d{1,2}(?:er)? (?:de )?\\p{L}+ (?:de )?\\d{4}";

/** The day of adoption; for a draft, that of the document. */
export function dateOfFront(front: string, isDraft: boolean): string | null {
  const folded = front.slice(0, 20_000);
  const adopted = new RegExp(
    `(?:dopted|dopt[ée]e|probada|meeting)[^\\n]{0,160}?(?:on|of|le|el)\\s?(${day})`,
    "u",
  ).exec(folded)?.[1];
  const issued = new RegExp(`(?:^|\\n|\\s)(${day})(?=\\n|\\s|$)`, "u").exec(folded)?.[1];
  return (isDraft ? undefined : adopted) ?? issued ?? null;
}

/** When a text was adopted, by the lines below its last paragraph: "46th plenary meeting / 26 July 2012". */
export function dateOfClosing(closing: string): string | null {
  return new RegExp(`\\bmeeting (${day})`, "u").exec(closing)?.[1] ?? null;
}
