/** What the page's address asks for: `/?text=ID&q=QUESTION`, with a `q` for each question in turn. */
export interface PageAddress {
  readonly text: string | null;
  readonly questions: readonly string[];
}

/** Nobody has asked more of them to be asked at once than fit a conversation that is read. */
const mostQuestions = 10;

export function readAddress(): PageAddress {
  const query = new URLSearchParams(location.search);
  return {
    text: query.get("text") || null,
    questions: query.getAll("q").filter(Boolean).slice(0, mostQuestions),
  };
}

/** The link that asks these questions at once, of one text or of all. */
export function linkTo(text: string | null, questions: readonly string[]): string {
  const query = new URLSearchParams();
  if (text !== null) query.set("text", text);
  for (const question of questions.slice(-mostQuestions)) query.append("q", question);
  return `${location.origin}/?${query}`;
}

/** The address names the text that is asked, and asks nothing again when the page is loaded anew. */
export function settleAddress(text: string | null): void {
  const query = new URLSearchParams(location.search);
  query.delete("q");
  if (text === null) query.delete("text");
  else query.set("text", text);
  history.replaceState(history.state, "", query.size > 0 ? `/?${query}` : "/");
}
