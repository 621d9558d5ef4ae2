/** Whether two units say the same; the mark at the end only tells what comes next. */
export function haveSameWords(one: string, other: string): boolean {
  return withoutEnd(one) === withoutEnd(other);
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[\s,;.]+$/, "");
}
