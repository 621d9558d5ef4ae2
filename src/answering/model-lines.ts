import { ModelError } from "../domain/errors.ts";

/** Of one JSON object, in UTF-16 code units. */
const longestObject = 16_000;
/** Of everything that a model says in one turn, whether it can be read or not. */
const longestAnswer = 200_000;

const opensDraft = /^\{\s*"(?:basis|refuse)"\s*:/;

interface ObjectScanner {
  /** The JSON objects that are complete with this piece, or that broke off in it, as text. */
  push(piece: string): string[];
  /** What is left unfinished at the end, if it was to be a draft. */
  end(): string[];
}

/**
 * Finds the JSON objects in what a model streams, asked for one a line. Code fences, arrays, wrapping objects and talk
 * between them are passed over. An object that a line break or the next draft cuts is handed on as it is.
 * @throws ModelError where an object or the whole has no end.
 */
export function createObjectScanner(): ObjectScanner {
  let object = "";
  let depth = 0;
  let inString = false;
  let escaped = false;
  let length = 0;

  function reset(): void {
    object = "";
    depth = 0;
    inString = false;
    escaped = false;
  }

  function take(): string[] {
    const taken = object;
    reset();
    return [taken];
  }

  function readString(character: string): string[] {
    if (escaped) escaped = false;
    else if (character === "\\") escaped = true;
    else if (character === '"') inString = false;
    else if (character === "\n") return take();
    return [];
  }

  /** An object with such a first key inside another is a draft in a wrapping, or after one without an end. */
  function splitBeforeDraft(): string[] {
    const at = object.lastIndexOf("{");
    if (at === 0 || !opensDraft.test(object.slice(at))) return [];
    const before = object.slice(0, at);
    object = object.slice(at);
    depth = 1;
    return opensDraft.test(before) ? [before.trim()] : [];
  }

  function readCharacter(character: string): string[] {
    if (object === "" && character !== "{") return [];
    // Only a key can follow an opening brace; what else does is talk.
    if (/^\{\s*$/.test(object) && /[^\s"}]/.test(character)) reset();
    if (object === "" && character !== "{") return [];
    object += character;
    if (object.length > longestObject) {
      throw new ModelError("bad-response", "the model did not come to the end of a statement");
    }
    if (inString) return readString(character);
    if (character === '"') inString = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === ":") return splitBeforeDraft();
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return take();
    }
    return [];
  }

  return {
    push(piece) {
      length += piece.length;
      if (length > longestAnswer) throw new ModelError("cut-off", "the model did not come to an end");
      const found: string[] = [];
      for (const character of piece) found.push(...readCharacter(character));
      return found;
    },
    end: () => (opensDraft.test(object) ? take() : []),
  };
}
