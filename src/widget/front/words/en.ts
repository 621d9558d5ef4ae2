/** What the page says around the conversation. `{n}` is a number. */
export const en = {
  pageTitle: "Opcite: ask a United Nations resolution",
  lookIn: "Look in",
  allTexts: "all {n} resolutions",
  isDraft: "draft",
  lookOnlyIn: "Look only in",
  organ: "Organ",
  year: "Year",
  status: "Status",
  part: "Part",
  any: "any",
  drafts: "drafts",
  adopted: "adopted",
  preamble: "preamble",
  operativePart: "operative part",
  annexes: "annexes",
  compareTexts: "Compare versions",
  origin: "Texts: United Nations",
  wholeText: "The whole text",
  toText: "The text",
  toAnswers: "Back to the answers",
  toQuestion: "Skip to the question",
  pages: "Pages",
  notLoaded: "The text could not be loaded.",
};

export type FrontWords = typeof en;
