import { jsonrepair } from "jsonrepair";
import { ModelError } from "../domain/errors.ts";
import { createThoughtFilter } from "./model-thoughts.ts";

/** Of one JSON object, in UTF-16 code units. */
const longestObject = 16_000;
/** Of everything that a model says in one turn, whether it can be read or not. */
const longestAnswer = 200_000;
/** Wrappings around a statement: what lies deeper is read by nobody. */
const deepest = 8;

/** A JSON object that a model wrote and that may be a statement, a claim or a refusal. */
export type ReplyObject = Readonly<Record<string, unknown>>;

/** Where an object began, under which key, and whether an object within it was handed on. */
interface Open {
  readonly start: number;
  readonly isObject: boolean;
  readonly key: string;
  handedOn: boolean;
}

/** What stands under these keys belongs to the statement around it. */
const partsOfStatement =
  /^(?:cit|source|reference|evidence|quote|support|passage|paragraph|unit|claim|actor|addressee|acts$|what$)/i;

/**
 * Finds the JSON objects in what a model streams, each as soon as its last brace has come, whatever they are wrapped in:
 * lines, lists, a wrapping object, code fences, talk. What is not quite JSON (quotes, commas, comments, words of Python) is mended; a string
 * ends where something follows that can follow a string, so that quotation marks within it do no harm.
 * @throws ModelError where an object or the whole has no end.
 */
export function createReplyReader() {
  const thoughts = createThoughtFilter();
  let said = "";
  let at = 0;
  let stack: Open[] = [];
  /** The closing mark of the string in which we are, and where that string began. */
  let string: { readonly close: string; readonly start: number } | null = null;
  /** Where a mark stands that ends the string if what follows allows it. */
  let mayEndAt: number | null = null;
  let escaped = false;
  let before = "";
  let lastString = "";
  let key = "";
  let closedAt = 0;

  function readInString(character: string): void {
    if (escaped) escaped = false;
    else if (character === "\\") escaped = true;
    else if (character === string?.close) mayEndAt = at;
  }

  /** Behind a mark that may have ended the string: whether it has. */
  function settleEnd(character: string, isLast: boolean): boolean {
    if (mayEndAt === null || string === null) return true;
    if (/\s/.test(character) && !isLast) return false;
    const onNewLine = said.slice(mayEndAt + 1, at).includes("\n");
    const ends = isLast || /[,:}\]{]/.test(character) || (onNewLine && /["'“]/.test(character));
    if (ends) {
      lastString = said.slice(string.start + 1, mayEndAt);
      before = '"';
      string = null;
    }
    mayEndAt = null;
    return true;
  }

  function readOutside(character: string): ReplyObject[] {
    if (/\s/.test(character)) return [];
    const opensString = /[{[,:]/.test(before) && stack.length > 0;
    if (opensString && /["'“]/.test(character)) {
      string = { close: character === "“" ? "”" : character, start: at };
      return [];
    }
    const found = readStructure(character);
    before = character;
    return found;
  }

  function readStructure(character: string): ReplyObject[] {
    // A key may have no quotation marks.
    if (character === ":") key = before === '"' ? lastString : (/(\w+)\s*$/.exec(justBefore())?.[1] ?? "");
    if (character === "{" || character === "[") return openAt(character);
    if (character === "}" || character === "]") return closeAt(character);
    return [];
  }

  function justBefore(): string {
    return said.slice(Math.max(0, at - 40), at);
  }

  function openAt(character: string): ReplyObject[] {
    const isObject = character === "{";
    // A statement that begins within another one: that one has no end.
    const cut = isObject && isAfterBreak() && !/[[,:]/.test(before) ? takeCut() : [];
    const name = before === ":" ? key : (stack.at(-1)?.key ?? "");
    stack.push({ start: at, isObject, key: name, handedOn: false });
    return cut;
  }

  function isAfterBreak(): boolean {
    return /\n\s*$/.test(justBefore());
  }

  /** The outermost object that is a draft and was not closed. */
  function takeCut(): ReplyObject[] {
    const cut = stack
      .slice(0, deepest)
      .filter((open, depth) => open.isObject && !open.handedOn && !isPart(stack.slice(0, depth + 1)))
      .map(({ start }) => parsed(said.slice(start, at)))
      .find((object) => object !== null && isDraft(object));
    stack = [];
    return cut ? [cut] : [];
  }

  function closeAt(character: string): ReplyObject[] {
    const isObject = character === "}";
    const index = stack.findLastIndex((open) => open.isObject === isObject);
    const open = stack[index];
    if (!open) return [];
    stack = stack.slice(0, index);
    if (!isObject) return [];
    closedAt = at;
    if (stack.length >= deepest || isPart([...stack, open])) return [];
    return readable(said.slice(open.start, at + 1), open);
  }

  function readable(text: string, open: Open): ReplyObject[] {
    const object = parsed(text);
    if (!object) return [];
    if (open.handedOn) return "refuse" in object ? [{ refuse: object.refuse }] : [];
    if (!isDraft(object)) return written(object);
    for (const outer of stack) outer.handedOn = true;
    return [object];
  }

  /** A line that begins like an object ends the string, and the object, of the line before. */
  function breakOff(): ReplyObject[] {
    string = null;
    before = '"';
    return readOutside("{");
  }

  function readAll(isLast: boolean): ReplyObject[] {
    const found: ReplyObject[] = [];
    for (; at < said.length; at += 1) {
      const character = said.charAt(at);
      if (!settleEnd(character, false)) continue;
      if (string === null) found.push(...readOutside(character));
      else if (character === "{" && isAfterBreak()) found.push(...breakOff());
      else readInString(character);
      if (stack.length > 0 && at - Math.max(stack.at(-1)?.start ?? 0, closedAt) > longestObject)
        throw new ModelError("bad-response", "the model did not come to the end of a statement");
    }
    if (!isLast) return found;
    settleEnd("", true);
    return [...found, ...takeCut()];
  }

  return {
    /** The objects that are complete with this piece. */
    push(piece: string): ReplyObject[] {
      said += thoughts.push(piece);
      if (said.length > longestAnswer) throw new ModelError("cut-off", "the model did not come to an end");
      return readAll(false);
    },
    /** What is left at the end: a last object without an end. */
    end(): ReplyObject[] {
      said += thoughts.end();
      return readAll(true);
    },
    /** All that was said, without thoughts. */
    get said(): string {
      return said;
    },
  };
}

function isPart(path: readonly Open[]): boolean {
  return path.some(({ key }) => partsOfStatement.test(key));
}

function parsed(text: string): ReplyObject | null {
  const value = jsonOf(text) ?? jsonOf(text, jsonrepair);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as ReplyObject) : null;
}

function jsonOf(text: string, mended = (text: string) => text): unknown {
  try {
    return JSON.parse(mended(text));
  } catch {
    return undefined;
  }
}

/** Whether an object is more than a wrapping: it has words, a claim or a refusal of its own. */
function isDraft(object: ReplyObject): boolean {
  return Object.entries(object).some(
    ([key, value]) =>
      /^(?:claims?|refuse|refusal)$/i.test(key) ||
      (/^(?:text|sentence|statement|answer|content)$/i.test(key) && typeof value === "string"),
  );
}

/** JSON that is written as a string within an object: the arguments of a function, an answer in quotation marks. */
function written(object: ReplyObject): ReplyObject[] {
  return Object.values(object).flatMap((value) => {
    if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return [];
    const inner = createReplyReader();
    return [...inner.push(value), ...inner.end()];
  });
}

/**
 * What a model answered in prose instead: its sentences that end in markers of what they cite, "… [OP 4]." Others state nothing that
 * could be checked.
 */
export function statementsInProse(said: string): ReplyObject[] {
  const lines = said
    .split(/\n+/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+|[*_#`]{1,3}/g, "").trim());
  const sentences = lines.flatMap(
    (line) => line.match(/.+?\[[^\]]{2,60}\](?:\s*,?\s*\[[^\]]{2,60}\])*[.;!]?/g) ?? [],
  );
  return sentences.map((text) => ({ text: text.trim() }));
}
