/** What somebody is there to do, as texts call it. */
export const nounOfMandate = "(?:mandates?|tasks?|functions?|roles?|responsibilit(?:y|ies)|duties)";

/** The same as questions call it: a single task, or a role, may be anything. */
export const askedOfMandate =
  "(?:mandate[ds]?|tasks|tasked|functions|remit|duties|responsibilities|terms of reference)";

/** A word that asks for what somebody is there to do. */
export const wordOfMandate = new RegExp(`^${askedOfMandate}$`);
