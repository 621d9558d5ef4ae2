/** What somebody is there to do, as texts call it. */
export const nounOfMandate = "(?:mandates?|tasks?|functions?|roles?|responsibilit(?:y|ies)|duties)";
