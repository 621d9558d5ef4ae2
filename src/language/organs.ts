import type { OrganId } from "../domain/filters.ts";

interface OrganEntry {
  /** As `Resolution.organ` has it. */
  readonly organ: OrganId;
  /** Id in `actors.ts`. */
  readonly actor: string;
  /** How its resolutions begin: "The General Assembly". */
  readonly formula: string;
  /** Before the number of its resolutions in a symbol: `A/RES/66/181`. */
  readonly symbolPrefixes: readonly string[];
  /** Bodies it mostly means by a short form that its own name does not give. */
  readonly also?: readonly string[];
}

/** Organs that adopt resolutions. */
export const organs: readonly OrganEntry[] = [
  { organ: "GA", actor: "ga", formula: "The General Assembly", symbolPrefixes: ["A/RES/"] },
  { organ: "SC", actor: "sc", formula: "The Security Council", symbolPrefixes: ["S/RES/"] },
  {
    organ: "ECOSOC",
    actor: "ecosoc",
    formula: "The Economic and Social Council",
    symbolPrefixes: ["E/RES/"],
  },
  {
    organ: "HRC",
    actor: "hrc",
    formula: "The Human Rights Council",
    symbolPrefixes: ["A/HRC/RES/"],
    also: ["ohchr", "hchr"],
  },
  {
    organ: "TC",
    actor: "trusteeship-council",
    formula: "The Trusteeship Council",
    symbolPrefixes: ["T/RES/"],
  },
  {
    organ: "CHR",
    actor: "commission-on-human-rights",
    formula: "The Commission on Human Rights",
    symbolPrefixes: ["E/CN.4/RES/"],
    also: ["ohchr", "hchr"],
  },
  {
    organ: "CCPCJ",
    actor: "ccpcj",
    formula: "The Commission on Crime Prevention and Criminal Justice",
    symbolPrefixes: ["E/CN.15/RES/"],
    also: ["unodc"],
  },
  {
    organ: "CND",
    actor: "cnd",
    formula: "The Commission on Narcotic Drugs",
    symbolPrefixes: ["E/CN.7/RES/"],
    also: ["unodc"],
  },
  {
    organ: "CSW",
    actor: "csw",
    formula: "The Commission on the Status of Women",
    symbolPrefixes: ["E/CN.6/RES/"],
  },
  {
    organ: "UNEA",
    actor: "unea",
    formula: "The United Nations Environment Assembly",
    symbolPrefixes: ["UNEP/EA."],
  },
  {
    organ: "UNTOC-COP",
    actor: "untoc-cop",
    formula:
      "The Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
    symbolPrefixes: ["CTOC/COP/"],
    also: ["unodc"],
  },
  {
    organ: "UNCAC-COSP",
    actor: "uncac-cosp",
    formula: "The Conference of the States Parties to the United Nations Convention against Corruption",
    symbolPrefixes: ["CAC/COSP/"],
    also: ["unodc"],
  },
  { organ: "IAEA", actor: "iaea", formula: "The General Conference", symbolPrefixes: ["GC(", "GOV/"] },
  { organ: "WHA", actor: "who", formula: "The Health Assembly", symbolPrefixes: ["WHA"] },
];
