import { describe, expect, it } from "vitest";
import { computedInLanguage } from "../../src/sentences/in-languages.ts";
import { italyId, italyLibrary } from "../support/italy-draft.ts";

const languages = ["fr", "es", "ru", "zh", "ar"];
const unicri = { id: "unicri", name: "United Nations Interregional Crime and Justice Research Institute" };
const count = { of: "count", resolution: italyId, what: "operative", value: 17 } as const;
const requests = {
  of: "count",
  resolution: italyId,
  what: { acts: { force: "request", actor: unicri } },
  value: 0,
} as const;
const status = { of: "property", resolution: italyId, what: "status", value: "draft" } as const;
const symbol = { of: "property", resolution: italyId, what: "symbol", value: null } as const;
const exists = { of: "exists", resolution: italyId, unit: "op23", value: false } as const;
const noAct = { of: "act", resolutions: [italyId], forces: ["request"], actors: [unicri] } as const;
const noMention = { of: "mention", resolutions: [italyId], terms: ["whales"] } as const;

function told(
  claim: typeof count | typeof requests | typeof status | typeof symbol | typeof exists,
  language: string,
) {
  return computedInLanguage({ basis: "structure", claims: [claim] }, language, italyLibrary);
}

function denied(claim: typeof noAct | typeof noMention, language: string) {
  return computedInLanguage({ basis: "absence", claim }, language, italyLibrary);
}

describe("what is computed", () => {
  it("is told in the reader's language", () => {
    expect(told(count, "fr")).toBe("Paragraphes du dispositif : 17.");
    expect(told(status, "es")).toBe("Estado: proyecto, no aprobado.");
    expect(told(symbol, "ru")).toBe("Условное обозначение: не указано.");
    expect(told(exists, "zh")).toBe("案文没有OP 23。");
    expect(told(requests, "fr")).toBe(`Actes (« request ») adressés nommément à : ${unicri.name} : 0.`);
    expect(denied(noMention, "ar")).toBe("لا ترد في النص عبارة «whales».");
    expect(denied(noAct, "es")).toBe(
      `El texto no tiene ningún acto (“request”) dirigido expresamente a ${unicri.name}.`,
    );
  });

  it.each(languages)("has its figure, verb and name whole in %s", (language) => {
    expect(told(count, language)).toContain("17");
    expect(denied(noAct, language)).toMatch(new RegExp(`request.*${unicri.name}|${unicri.name}.*request`));
    expect(denied(noMention, language)).toContain("whales");
  });

  it("is left to English where there are no words for it, or where it says more than one text can", () => {
    expect(told(count, "de")).toBeNull();
    expect(denied({ ...noMention, terms: ["whales", "dolphins"] } as never, "fr")).toBeNull();
    expect(denied({ ...noAct, paragraphs: ["op1"] } as never, "fr")).toBeNull();
  });
});
