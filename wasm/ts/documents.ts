// The types of every document, made from core/schema/redress.json by scripts/types.mjs. Not written by hand.

/**
 * How strongly an action is asked for.
 */
export type Force = "propose" | "require";
export type ActionId = string;
export type ActionKind = string;
export type ParamName = string;
/**
 * A typed value, so that each language writes it in its own way. Never a customer's text.
 */
export type ParamValue =
  | {
      /**
       * |n| ≤ 2^53 − 1.
       */
      integer: number;
      kind: "integer";
    }
  | {
      /**
       * The id.
       */
      id: RuleId;
      kind: "id";
    }
  | {
      kind: "money";
      /**
       * The amount.
       */
      money: Money;
    }
  | {
      /**
       * The instant.
       */
      at: Timestamp;
      kind: "instant";
    }
  | {
      kind: "duration";
      /**
       * Milliseconds.
       */
      milliseconds: number;
    }
  | {
      kind: "share";
      /**
       * Ten-thousandths.
       */
      share: BasisPoints;
    };
export type RuleId = string;
export type CurrencyId = string;
export type Timestamp = string;
export type BasisPoints = number;
export type ReasonCode = string;
export type CalendarId = string;
export type LanguageId = string;
export type CategoryId = string;
export type SubcategoryId = string;
export type ChannelId = string;
export type TierId = string;
export type VulnerabilityId = string;
export type FindingKind = string;
export type PolicyId = string;
/**
 * How soon a desk must act.
 */
export type Priority = "p1" | "p2" | "p3" | "p4";
export type DecisionSchema = "redress/decision@1";
export type TagId = string;
export type MetricId = string;
export type TeamId = string;
/**
 * How urgent a message is, from what it says.
 */
export type Urgency = "routine" | "high" | "critical";
/**
 * What went wrong, as a closed set with stable numbers; the hundreds name the domain: 100 documents and
 * arguments, 200 policy, 300 text, 500 calendars and clocks, 700 tickets, 800 surveys, 900 borders.
 */
export type ErrorCode =
  | "malformed_document"
  | "invalid_document"
  | "unsupported_schema"
  | "unknown_operation"
  | "not_in_this_build"
  | "too_many"
  | "invalid_policy"
  | "unknown_base_policy"
  | "unknown_reason"
  | "text_too_long"
  | "outside_coverage"
  | "unknown_calendar"
  | "time_out_of_range"
  | "invalid_transition"
  | "forbidden"
  | "version_conflict"
  | "broken_history"
  | "invalid_answer"
  | "scale_mismatch"
  | "null_argument"
  | "invalid_utf8"
  | "internal";
export type SchemeId = string;
export type InstitutionId = string;
/**
 * How a value is hidden.
 */
export type MaskStyle = "keep_ends" | "full" | "label" | "numbered_label";
/**
 * A customer's own text: `Debug` shows its length only.
 */
export type RawText = string;
export type MaskedSchema = "redress/masked@1";
export type RegionId = string;
export type TransactionStatusId = string;
export type PolicySchema = "redress/policy@1";
export type UnderstandingSchema = "redress/understanding@1";

/**
 * An effect for the host to carry out; the library never does.
 */
export interface Action {
  /**
   * How strongly.
   */
  force: Force;
  /**
   * The same for the same cause, so that a host that retries acts once.
   */
  id: ActionId;
  /**
   * What to do.
   */
  kind: ActionKind;
  /**
   * With what, as the team of a `route`.
   */
  params?: Param[];
  /**
   * The reason that it follows from.
   */
  reason: ReasonCode;
  /**
   * The rule of the policy that asks for it.
   */
  rule: RuleId;
}
/**
 * A named value of a reason.
 */
export interface Param {
  /**
   * The name that the catalogue's sentence uses.
   */
  name: ParamName;
  /**
   * The value.
   */
  value: ParamValue;
}
/**
 * An amount in whole minor units (分, cents) of a currency.
 */
export interface Money {
  /**
   * The currency.
   */
  currency: CurrencyId;
  /**
   * Whole minor units; |n| ≤ 2^53 − 1.
   */
  minor_units: number;
}
/**
 * An amount of money that the message names.
 */
export interface AmountMention {
  /**
   * The currency; the policy's own where the message names none.
   */
  currency: CurrencyId;
  /**
   * Where it ends in the message.
   */
  end: number;
  /**
   * Where it ends in the masked text.
   */
  masked_end: number;
  /**
   * Where it begins in the masked text.
   */
  masked_start: number;
  /**
   * Whole minor units.
   */
  minor_units: number;
  /**
   * Where it begins in the message.
   */
  start: number;
}
/**
 * Business calendars.
 */
export interface CalendarPolicy {}
/**
 * A calendar as it was when a decision was made.
 */
export interface CalendarRef {
  /**
   * The calendar.
   */
  id: CalendarId;
  /**
   * Its version.
   */
  version: string;
  /**
   * The IANA zone that it counts in.
   */
  zone: string;
  /**
   * The version of the zone data.
   */
  zone_version: string;
}
/**
 * Sentences for people, by reason and language.
 */
export interface CataloguePolicy {
  /**
   * The languages; where a sentence lacks the one asked for, the first of this list that it has stands in.
   */
  languages: Language[];
  /**
   * The sentences, one for each reason code.
   */
  sentences: Sentence[];
  /**
   * The names of ids.
   */
  terms: Term[];
  /**
   * The IANA zone that instants are written in where no calendar gives another.
   */
  zone: string;
}
/**
 * A language and how it writes values.
 */
export interface Language {
  /**
   * Other tags that mean it, as `zh-CN` for `zh-Hans`.
   */
  also: LanguageId[];
  /**
   * How it writes values.
   */
  formats: Formats;
  /**
   * The language.
   */
  id: LanguageId;
}
/**
 * How a language writes values.
 */
export interface Formats {
  /**
   * What stands between the parts of a duration.
   */
  between: string;
  /**
   * Days of a duration.
   */
  days: Plural;
  /**
   * Hours of a duration.
   */
  hours: Plural;
  /**
   * An instant, of `{year}`, `{month}`, `{day}` and `{time}`.
   */
  instant: string;
  /**
   * Minutes of a duration.
   */
  minutes: Plural;
  /**
   * An amount, of `{number}` and `{currency}`.
   */
  money: string;
  /**
   * The twelve months.
   */
  months: string[];
  /**
   * Seconds of a duration.
   */
  seconds: Plural;
  /**
   * A share, of `{number}` in hundredths.
   */
  share: string;
  /**
   * An instant of the same year, of `{month}`, `{day}` and `{time}`.
   */
  this_year: string;
  /**
   * An instant of the same day, of `{time}`.
   */
  today: string;
  /**
   * An instant of the day after, of `{time}`.
   */
  tomorrow: string;
}
/**
 * A count with its unit, of `{number}`.
 */
export interface Plural {
  /**
   * Exactly one.
   */
  one: string;
  /**
   * Any other count.
   */
  other: string;
}
/**
 * The sentence of a reason.
 */
export interface Sentence {
  /**
   * The reason's code.
   */
  id: ReasonCode;
  /**
   * The sentence in each language.
   */
  texts: LocalText[];
}
/**
 * A text in one language.
 */
export interface LocalText {
  /**
   * The language.
   */
  id: LanguageId;
  /**
   * The words.
   */
  text: string;
}
/**
 * The name of an id.
 */
export interface Term {
  /**
   * The name of the value and the id, with a point between: `team.risk_control`.
   */
  id: RuleId;
  /**
   * The name in each language.
   */
  texts: LocalText[];
}
/**
 * A category that holds.
 */
export interface CategoryMatch {
  /**
   * The category.
   */
  category: CategoryId;
  /**
   * How sure.
   */
  confidence: BasisPoints;
  /**
   * Its finer kind, if the message tells.
   */
  subcategory?: SubcategoryId | null;
}
/**
 * What the host knows about the customer.
 */
export interface Customer {
  /**
   * The host's own id of the customer.
   */
  id?: string | null;
  /**
   * How often the customer has written about the same matter before; at least 0.
   */
  prior_contacts?: number;
  /**
   * The customer's standing.
   */
  tier?: TierId | null;
  /**
   * What makes the customer vulnerable, if anything.
   */
  vulnerabilities?: VulnerabilityId[];
}
/**
 * Everything that the desk decided about a message. It holds masked text only.
 */
export interface Decision {
  /**
   * What to tell the customer now.
   */
  acknowledgement: string;
  /**
   * What the host should do.
   */
  actions: Action[];
  /**
   * Amounts of money that the message names.
   */
  amounts: AmountMention[];
  /**
   * The calendars that the targets were counted in.
   */
  calendars: CalendarRef[];
  /**
   * Every category that holds; the first is the main one.
   */
  categories: CategoryMatch[];
  /**
   * What the message is about.
   */
  category: CategoryId;
  /**
   * How sure of the category.
   */
  confidence: BasisPoints;
  /**
   * What was hidden.
   */
  findings: Finding[];
  /**
   * The message's own id, where it had one.
   */
  id?: string | null;
  /**
   * The language of the acknowledgement.
   */
  language: LanguageId;
  /**
   * The message without its sensitive values.
   */
  masked: string;
  /**
   * The policy that it was made under.
   */
  policy: PolicyRef;
  /**
   * How soon a desk must act.
   */
  priority: Priority;
  /**
   * Why: the reasons of the urgency, of the category, of the priority and of the team.
   */
  reasons: Reason[];
  /**
   * When the clocks began.
   */
  received_at: Timestamp;
  /**
   * Which kind of document this is.
   */
  schema: DecisionSchema;
  /**
   * The finer kind, if the message tells.
   */
  subcategory?: SubcategoryId | null;
  /**
   * Themes.
   */
  tags: TagId[];
  /**
   * By when what must be done, in the order of the policy's list.
   */
  targets: Target[];
  /**
   * Who handles it.
   */
  team: TeamId;
  /**
   * How urgent, from what the message says.
   */
  urgency: Urgency;
}
/**
 * A sensitive value, by its place; the value itself is never here.
 *
 * Positions are in the unit of the desk.
 */
export interface Finding {
  /**
   * How sure.
   */
  confidence: BasisPoints;
  /**
   * Where it ends in the text.
   */
  end: number;
  /**
   * What it is.
   */
  kind: FindingKind;
  /**
   * Where its replacement ends in the masked text.
   */
  masked_end: number;
  /**
   * Where its replacement begins in the masked text.
   */
  masked_start: number;
  /**
   * Why: the checksum, the issuer's range, the word beside it, the shape.
   */
  reasons: Reason[];
  /**
   * Where it begins in the text.
   */
  start: number;
}
/**
 * One reason of a decision.
 */
export interface Reason {
  /**
   * What was seen; the policy's catalogues have a sentence for each code.
   */
  code: ReasonCode;
  /**
   * Where in the message, in order of position.
   */
  evidence?: Evidence[];
  /**
   * The values of the sentence, as the arithmetic or the ids that were compared.
   */
  params?: Param[];
}
/**
 * Where in the message something was seen, and the rule that saw it.
 *
 * Positions are in the unit of the desk that decided; the masked positions are those of the same place in the masked text.
 */
export interface Evidence {
  /**
   * Where it ends in the message.
   */
  end: number;
  /**
   * Where it ends in the masked text.
   */
  masked_end: number;
  /**
   * Where it begins in the masked text.
   */
  masked_start: number;
  /**
   * The phrase, list or rule of the policy that fired.
   */
  rule: RuleId;
  /**
   * Where it begins in the message.
   */
  start: number;
}
/**
 * A policy's name, version and digest.
 */
export interface PolicyRef {
  /**
   * SHA-256 of the effective policy, as 64 hexadecimal digits.
   */
  digest: string;
  /**
   * The policy's name.
   */
  id: PolicyId;
  /**
   * The policy's version.
   */
  version: string;
}
/**
 * Something that must be done by an instant.
 */
export interface Target {
  /**
   * The calendar that it was counted in.
   */
  calendar: CalendarId;
  /**
   * The latest instant that still meets it.
   */
  due_at: Timestamp;
  /**
   * What must be done.
   */
  kind: MetricId;
  /**
   * Whether the calendar does not cover the whole way to `due_at`, which may then move.
   */
  provisional: boolean;
  /**
   * The rule of the policy that set it.
   */
  rule: RuleId;
}
/**
 * What became of one item of a batch: either an output or an error.
 */
export interface DecisionRow {
  /**
   * Why it gave nothing.
   */
  error?: Error | null;
  /**
   * What the operation gave.
   */
  output?: Decision | null;
}
export interface Error {
  code: ErrorCode;
  faults?: Fault[];
}
/**
 * One place where something else was expected.
 */
export interface Fault {
  /**
   * What belongs there, as in `at least 1`.
   */
  expected: string;
  /**
   * What is there, as a kind or a policy's own number or id; never a customer's text.
   */
  got: string;
  /**
   * Where, as in `sla.targets[3].minutes`; empty for the whole document.
   */
  path: string;
}
/**
 * The rows of a batch, in the order of its items.
 */
export interface DecisionRows {
  /**
   * One for every item.
   */
  rows: DecisionRow[];
}
/**
 * What the host knows about the device.
 */
export interface Device {
  /**
   * The wallet app's version.
   */
  app_version?: string | null;
  /**
   * The model, as the maker names it.
   */
  model?: string | null;
  /**
   * The kind of network.
   */
  network?: string | null;
  /**
   * The operating system.
   */
  system?: string | null;
  /**
   * The operating system's version.
   */
  system_version?: string | null;
}
/**
 * A response code; the same code means different things in different schemes.
 */
export interface FailureCode {
  /**
   * The code as the scheme writes it.
   */
  code: string;
  /**
   * The scheme that the code belongs to.
   */
  scheme: SchemeId;
}
/**
 * The style of one kind.
 */
export interface KindStyle {
  /**
   * The kind.
   */
  kind: FindingKind;
  /**
   * Its style.
   */
  style: MaskStyle;
}
/**
 * The arguments of `mask_batch`.
 */
export interface MaskBatchInput {
  /**
   * How to mask.
   */
  options?: MaskOptions;
  /**
   * The texts; at most [`MAX_BATCH`].
   */
  texts: RawText[];
}
/**
 * How to mask; what is absent is as the policy says.
 */
export interface MaskOptions {
  /**
   * The style of every kind that `styles` does not name.
   */
  style?: MaskStyle | null;
  /**
   * Styles by kind.
   */
  styles?: KindStyle[];
}
/**
 * The arguments of `mask`.
 */
export interface MaskInput {
  /**
   * How to mask.
   */
  options?: MaskOptions;
  /**
   * The text.
   */
  text: RawText;
}
/**
 * What is hidden, and how: detectors, context words, styles.
 */
export interface MaskPolicy {}
/**
 * What became of one item of a batch: either an output or an error.
 */
export interface MaskRow {
  /**
   * Why it gave nothing.
   */
  error?: Error | null;
  /**
   * What the operation gave.
   */
  output?: Masked | null;
}
/**
 * A text with its sensitive values hidden.
 */
export interface Masked {
  /**
   * What was hidden, in order of position; findings do not overlap.
   */
  findings: Finding[];
  /**
   * Which kind of document this is.
   */
  schema: MaskedSchema;
  /**
   * The text without the values.
   */
  text: string;
}
/**
 * The rows of a batch, in the order of its items.
 */
export interface MaskRows {
  /**
   * One for every item.
   */
  rows: MaskRow[];
}
/**
 * A customer's message; all but the text is optional.
 *
 * `Debug` shows no text.
 */
export interface Message {
  /**
   * How it came in.
   */
  channel?: ChannelId | null;
  /**
   * Who wrote it.
   */
  customer?: Customer | null;
  /**
   * The device that it came from.
   */
  device?: Device | null;
  /**
   * The host's own id of the message; ids of actions are made from it.
   */
  id?: string | null;
  /**
   * The kind of institution that received it, for the law that applies.
   */
  institution?: InstitutionId | null;
  /**
   * The customer's language; told from the text when absent.
   */
  language?: LanguageId | null;
  /**
   * When the message came in; clocks start here. `now` when absent.
   */
  received_at?: Timestamp | null;
  /**
   * The jurisdiction.
   */
  region?: RegionId | null;
  /**
   * What the customer wrote; at most [`crate::text::MAX_BYTES`] bytes of UTF-8.
   */
  text: string;
  /**
   * The transaction that it is about.
   */
  transaction?: Transaction | null;
}
/**
 * What the host knows about the transaction.
 */
export interface Transaction {
  /**
   * Its amount.
   */
  amount?: Money | null;
  /**
   * Why it failed, in its scheme's own code.
   */
  failure?: FailureCode | null;
  /**
   * The host's own id of the transaction.
   */
  id?: string | null;
  /**
   * Where it stands.
   */
  status?: TransactionStatusId | null;
}
/**
 * No arguments: `{}`.
 */
export interface Nothing {}
/**
 * A whole policy.
 */
export interface Policy {
  /**
   * Business calendars.
   */
  calendar: CalendarPolicy;
  /**
   * Sentences for people, by reason and language.
   */
  catalogue: CataloguePolicy;
  /**
   * The policy's name.
   */
  id: PolicyId;
  /**
   * What is hidden, and how: detectors, context words, styles.
   */
  mask: MaskPolicy;
  /**
   * Which kind of document this is.
   */
  schema: PolicySchema;
  /**
   * Service-level targets.
   */
  sla: SlaPolicy;
  /**
   * Scales of survey answers.
   */
  survey: SurveyPolicy;
  /**
   * States, commands, transitions and permissions of a ticket.
   */
  ticket: TicketPolicy;
  /**
   * Priority, teams, actions and acknowledgements.
   */
  triage: TriagePolicy;
  /**
   * Categories, word lists, phrases, scopes and tags.
   */
  understand: UnderstandPolicy;
  /**
   * The policy's version, as its owner counts.
   */
  version: string;
}
/**
 * Service-level targets.
 */
export interface SlaPolicy {}
/**
 * Scales of survey answers.
 */
export interface SurveyPolicy {}
/**
 * States, commands, transitions and permissions of a ticket.
 */
export interface TicketPolicy {}
/**
 * Priority, teams, actions and acknowledgements.
 */
export interface TriagePolicy {}
/**
 * Categories, word lists, phrases, scopes and tags.
 */
export interface UnderstandPolicy {}
/**
 * The arguments of `triage_batch`.
 */
export interface TriageBatchInput {
  /**
   * The messages; at most [`MAX_BATCH`].
   */
  messages: Message[];
  /**
   * The time.
   */
  now: Timestamp;
}
/**
 * The arguments of `triage`.
 */
export interface TriageInput {
  /**
   * The message.
   */
  message: Message;
  /**
   * The time.
   */
  now: Timestamp;
}
/**
 * The arguments of `understand`.
 */
export interface UnderstandInput {
  /**
   * The message.
   */
  message: Message;
}
/**
 * What a message is about, how urgent and why.
 */
export interface Understanding {
  /**
   * Amounts of money, in order of position.
   */
  amounts: AmountMention[];
  /**
   * Every category that holds, in the order of the policy's list; the first is the main one.
   */
  categories: CategoryMatch[];
  /**
   * The main category: of those that hold, the one nearest the top of the policy's list.
   */
  category: CategoryId;
  /**
   * How sure of the main category.
   */
  confidence: BasisPoints;
  /**
   * Why, the reasons of the urgency first.
   */
  reasons: Reason[];
  /**
   * Which kind of document this is.
   */
  schema: UnderstandingSchema;
  /**
   * Its finer kind, if the message tells.
   */
  subcategory?: SubcategoryId | null;
  /**
   * Themes, in the order of the policy's list.
   */
  tags: TagId[];
  /**
   * How urgent.
   */
  urgency: Urgency;
}
/**
 * Which build this is.
 */
export interface Version {
  /**
   * The library's semantic version.
   */
  library: string;
  /**
   * The name of every operation in this build.
   */
  operations: string[];
}
