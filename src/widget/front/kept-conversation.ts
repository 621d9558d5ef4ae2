import type { Exchange } from "../transcript.ts";

/** The conversation of this tab: it outlives a reload, and is gone with the tab. */
export interface KeptConversation {
  /** What was said so far, oldest first. */
  said(): readonly Exchange[];
  keep(exchanges: readonly Exchange[]): void;
  isKept(): boolean;
  /** `false` forgets what is kept, in this tab and for those to come. */
  setKept(kept: boolean): void;
}

/** Its form is that of `Exchange`; another number whenever that changes. */
const place = "opcite-conversation-1";
const refusal = "opcite-keep-nothing";
/** More exchanges than these are not kept. */
const most = 30;

export function createKeptConversation(): KeptConversation {
  let said: readonly Exchange[] = read();
  const isKept = () => tolerant(() => localStorage.getItem(refusal), null) === null;
  const store = () => tolerant(() => write(isKept() ? said : []), undefined);
  return {
    said: () => said,
    keep(exchanges) {
      said = exchanges;
      store();
    },
    isKept,
    setKept(kept) {
      tolerant(
        () => (kept ? localStorage.removeItem(refusal) : localStorage.setItem(refusal, "yes")),
        undefined,
      );
      store();
    },
  };
}

function read(): readonly Exchange[] {
  const kept = tolerant<unknown>(() => JSON.parse(sessionStorage.getItem(place) ?? "[]"), []);
  return Array.isArray(kept) && kept.every(isExchange) ? kept : [];
}

function isExchange(value: Partial<Exchange> | null): value is Exchange {
  return (
    typeof value?.question === "string" && Array.isArray(value.statements) && Array.isArray(value.passages)
  );
}

/** The latest that there is room for: browsers give about 5 MB. */
function write(exchanges: readonly Exchange[]): void {
  sessionStorage.removeItem(place);
  for (let kept = exchanges.slice(-most); kept.length > 0; kept = kept.slice(1)) {
    const text = JSON.stringify(kept);
    tolerant(() => sessionStorage.setItem(place, text), undefined);
    if (sessionStorage.getItem(place) === text) return;
  }
}

/** Browsers that are told to store nothing throw at each use. */
function tolerant<Value>(use: () => Value, otherwise: Value): Value {
  try {
    return use();
  } catch {
    return otherwise;
  }
}
