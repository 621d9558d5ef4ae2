/** A word that asks for what somebody is there to do. */
export const wordOfMandate =
  /^(?:mandate[ds]?|tasks|tasked|functions|remit|duties|responsibilit(?:y|ies)|terms of reference)$/;
