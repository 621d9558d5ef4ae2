import type { Actor } from "../domain/acts.ts";

export type ActorKind =
  | "organ"
  | "committee"
  | "commission"
  | "conference"
  | "treaty-body"
  | "body"
  | "court"
  | "office"
  | "programme"
  | "fund"
  | "institute"
  | "agency"
  | "organization"
  | "regional"
  | "mission"
  | "official"
  | "group"
  | "state";

/** Whoever a resolution can address. */
export interface KnownActor extends Actor {
  readonly kind: ActorKind;
  /** Acronyms and other full names. */
  readonly also?: readonly string[];
  /** What it is called after "the" once it has been named: "Office". */
  readonly short?: readonly string[];
  /** Id of the body that it belongs to. */
  readonly partOf?: string;
  /** Groups of one family answer for each other: "states" for Member States, States parties, Governments. */
  readonly family?: string;
}
