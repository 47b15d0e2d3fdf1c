// The types of every document, made from core/schema/redress.json by scripts/types.mjs. Not written by hand.

export type RoleId = string;
export type Timestamp = string;
export type KeyId = string;
export type FindingKind = string;
export type AccessRecordSchema = "redress/access_record@1";
export type TenantId = string;
export type TicketId = string;
export type RuleId = string;
export type LanguageId = string;
export type CategoryId = string;
/**
 * How soon a desk must act.
 */
export type Priority = "p1" | "p2" | "p3" | "p4";
export type ReasonCode = string;
export type TransactionStatusId = string;
export type SubcategoryId = string;
/**
 * Whether the host gave something.
 */
export type Presence = "given" | "absent";
/**
 * How urgent a message is, from what it says.
 */
export type Urgency = "routine" | "high" | "critical";
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
export type CurrencyId = string;
export type BasisPoints = number;
/**
 * What an action carries.
 */
export type ActionValue = "team" | "priority" | "amount";
export type CalendarId = string;
export type MetricId = string;
export type ClockSchema = "redress/clock@1";
/**
 * Where a clock is in its life.
 */
export type ClockState = "running" | "paused" | "met" | "breached" | "stopped";
/**
 * What happens to a clock. What does not fit its state changes nothing: a pause of what is paused, a resumption of what runs, the
 * fulfilment of what has ended.
 */
export type ClockAction =
  | {
      /**
       * Whether time passes from the beginning.
       */
      begins?: ClockBeginning;
      kind: "activate";
      /**
       * What it measures.
       */
      metric: MetricId;
      /**
       * What decides which target holds.
       */
      under: ClockCircumstances;
    }
  | {
      kind: "pause";
    }
  | {
      kind: "resume";
    }
  | {
      kind: "fulfil";
    }
  | {
      kind: "change";
      /**
       * What decides which target holds.
       */
      under: ClockCircumstances;
    }
  | {
      kind: "reopen";
    }
  | {
      kind: "cancel";
    };
/**
 * How a clock begins.
 */
export type ClockBeginning = "running" | "paused";
/**
 * How an entry of a list is compared with a text.
 *
 * Compared is what both look like when case, width, Traditional and variant characters, forms of digits (`①`, `一`) and invisible
 * characters make no difference, nor up to eight spaces, marks and line ends between two characters; but a mark other than `-`
 * must be there in some form, and spaces between letters only count as a disguise when they stand between all. Latin letters and
 * digits must stand alone; Han characters have no word boundary. With what stands in it an entry takes up 1,000 bytes at most.
 */
export type Comparison = "exact" | "prefix" | "pattern";
export type Pixels = string;
/**
 * A question about business time.
 */
export type TimeAsk =
  | {
      kind: "add_working_time";
      /**
       * How much; when negative, from when it passes until `start`. Zero gives `start` back, open or not.
       */
      milliseconds: number;
      /**
       * From when.
       */
      start: Timestamp;
    }
  | {
      /**
       * Until when; the answer is negative where this is before `start`.
       */
      end: Timestamp;
      kind: "working_time_between";
      /**
       * From when.
       */
      start: Timestamp;
    }
  | {
      /**
       * The instant.
       */
      at: Timestamp;
      kind: "next_opening";
    }
  | {
      /**
       * The instant.
       */
      at: Timestamp;
      kind: "is_open";
    }
  | {
      /**
       * Of the how manieth; when negative, of those before. Zero gives `start` back.
       */
      days: number;
      kind: "add_working_days";
      /**
       * The instant, whose own date does not count.
       */
      start: Timestamp;
    };
/**
 * What to do where a calendar does not cover a date.
 */
export type OutsideCoverage = "refuse" | "provisional";
/**
 * A day of the week.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
/**
 * The hours of a particular date.
 */
export type DayHours =
  | "closed"
  | {
      like: Weekday;
    }
  | {
      windows: string[];
    };
/**
 * What an event changed, told apart by `kind`. Text is masked.
 */
export type Change =
  | {
      /**
       * What it is about.
       */
      category: CategoryId;
      /**
       * The host's own id of the customer.
       */
      customer_id?: string | null;
      /**
       * The policy that the decision was made under.
       */
      decided_under: PolicyRef;
      kind: "opened";
      /**
       * The customer's language.
       */
      language: LanguageId;
      /**
       * How soon a desk must act.
       */
      priority: Priority;
      /**
       * The decision's reasons; without evidence, which counts positions in one host's unit.
       */
      reasons?: Reason[];
      /**
       * When the clocks began.
       */
      received_at: Timestamp;
      /**
       * The finer kind.
       */
      subcategory?: SubcategoryId | null;
      /**
       * Themes.
       */
      tags?: TagId[];
      /**
       * Who handles it.
       */
      team: TeamId;
      /**
       * The customer's message.
       */
      text: string;
      /**
       * The host's own id of the transaction.
       */
      transaction_id?: string | null;
      /**
       * How urgent the message is.
       */
      urgency: Urgency;
    }
  | {
      kind: "accepted";
    }
  | {
      kind: "started";
    }
  | {
      kind: "customer_asked";
      /**
       * The question.
       */
      text: string;
    }
  | {
      kind: "customer_replied";
      /**
       * What the customer wrote.
       */
      text: string;
    }
  | {
      kind: "customer_updated";
      /**
       * What the customer was told.
       */
      text: string;
    }
  | {
      kind: "third_party_asked";
      /**
       * The question.
       */
      text: string;
    }
  | {
      kind: "third_party_replied";
      /**
       * The answer.
       */
      text: string;
    }
  | {
      kind: "resolved";
      /**
       * The solution.
       */
      text?: string | null;
    }
  | {
      kind: "confirmed";
    }
  | {
      kind: "disputed";
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "reopened";
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "closed";
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "withdrawn";
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "rejected";
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "reprioritised";
      /**
       * The priority before.
       */
      previous: Priority;
      /**
       * The new priority.
       */
      priority: Priority;
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "access_recorded";
      /**
       * Who, when, under which keys, and how many of which kinds; no value.
       */
      record: AccessRecord;
    };
export type PolicyId = string;
export type TagId = string;
export type TeamId = string;
export type ChannelId = string;
/**
 * A check that the letters and digits of a value must pass.
 */
export type CheckDigit = "luhn" | "mod11" | "mod97";
/**
 * Whether more chunks of a text will come.
 */
export type ChunkEnding = "last" | "more";
/**
 * How a clock stands.
 */
export type Standing = "on_track" | "at_risk" | "breached" | "met" | "paused" | "stopped";
/**
 * A command on a ticket: one document, told apart by `kind`.
 *
 * Text may be raw; the desk masks it before it enters an event. Where `text` is optional here, a policy may still
 * require it of a transition. `Debug` shows the kind only.
 */
export type Command =
  | {
      /**
       * The host's own id of the customer; 1 to 256 bytes.
       */
      customer_id?: string | null;
      /**
       * What triage decided about the message.
       */
      decision: Decision;
      kind: "open";
      /**
       * The host's id of the new ticket.
       */
      ticket_id: TicketId;
      /**
       * The host's own id of the transaction; 1 to 256 bytes.
       */
      transaction_id?: string | null;
    }
  | {
      kind: "accept";
    }
  | {
      kind: "start";
    }
  | {
      kind: "ask_customer";
      /**
       * The question.
       */
      text: string;
    }
  | {
      kind: "customer_reply";
      /**
       * What the customer wrote.
       */
      text: string;
    }
  | {
      kind: "update_customer";
      /**
       * What the customer is told.
       */
      text: string;
    }
  | {
      kind: "ask_third_party";
      /**
       * The question.
       */
      text: string;
    }
  | {
      kind: "third_party_reply";
      /**
       * The answer.
       */
      text: string;
    }
  | {
      kind: "resolve";
      /**
       * The solution, as the customer reads it.
       */
      text?: string | null;
    }
  | {
      kind: "confirm";
    }
  | {
      kind: "dispute";
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "reopen";
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "close";
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "withdraw";
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "reject";
      /**
       * Why, as the customer reads it.
       */
      text?: string | null;
    }
  | {
      kind: "reprioritise";
      /**
       * The new priority.
       */
      priority: Priority;
      /**
       * Why.
       */
      text?: string | null;
    }
  | {
      kind: "record_access";
      /**
       * What `unmask` said of it: of this ticket, by the actor of the command, and not later than now.
       */
      record: AccessRecord;
    };
export type DecisionSchema = "redress/decision@1";
export type CommandId = string;
/**
 * What the words of its kind are to a custom detector.
 */
export type ContextWords = "help" | "needed";
export type CoversSchema = "redress/covers@1";
export type TierId = string;
export type VulnerabilityId = string;
export type EventHash = string;
/**
 * What a state means for a ticket's life, whatever a policy calls the state.
 */
export type Phase = "active" | "waiting" | "resolved" | "ended";
export type TicketSchema = "redress/ticket@1";
export type StateId = string;
/**
 * What went wrong, as a closed set with stable numbers; the hundreds name the domain: 100 documents and
 * arguments, 200 policy, 300 text, 400 keys, 500 calendars and clocks, 700 tickets, 800 surveys, 900 borders.
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
  | "missing_key"
  | "invalid_key"
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
  | "internal"
  | "invalid_argument";
/**
 * Whether a value stands in a key or under one.
 */
export type DocumentPart = "key" | "value";
/**
 * Where a step of the ladder stands, in working time of the target's calendar.
 */
export type StepTime =
  | {
      share: BasisPoints;
    }
  | {
      minutes_before: number;
    }
  | {
      minutes_after: number;
    };
export type EventSchema = "redress/event@1";
export type SchemeId = string;
export type InstitutionId = string;
/**
 * How a value is hidden.
 */
export type MaskStyle =
  "keep_ends" | "full" | "fixed" | "label" | "numbered_label" | "keyed_hash" | "format_preserving" | "sealed";
export type LabelNumbersSchema = "redress/label_numbers@1";
/**
 * Whether scopes apply to an event.
 */
export type Scoping = "scoped" | "always";
/**
 * How much a phrase says about a category.
 */
export type Strength = "firm" | "hint";
/**
 * What a scope does to the events in its reach.
 */
export type ScopeEffect =
  | "sentence_end"
  | "clause_end"
  | "negation"
  | "alternative"
  | "hypothesis"
  | "hypothesis_after"
  | "policy_question"
  | "fact"
  | "turn"
  | "solved";
export type Secret = string;
/**
 * Whether the same value becomes the same sealed value.
 */
export type Repeat = "never" | "within_tenant";
/**
 * A customer's own text: `Debug` shows its length only.
 */
export type RawText = string;
/**
 * How what belongs to a value that was too long to be held is known.
 */
export type Overrun = "block" | "word";
export type MaskStreamSchema = "redress/mask_stream@1";
/**
 * What becomes of a number that is sensitive.
 */
export type NumberMask = "text" | "zero";
export type MaskedSchema = "redress/masked@1";
export type MaskedChunksSchema = "redress/masked_chunks@1";
export type MaskedDocumentSchema = "redress/masked_document@1";
/**
 * What is made of the answers besides their mean.
 */
export type Measure =
  | {
      favourable_share: {
        /**
         * The lowest favourable answer; above the scale's lowest.
         */
        favourable_from: number;
      };
    }
  | {
      net_promoter: {
        /**
         * The highest answer of a detractor.
         */
        detractors_to: number;
        /**
         * The lowest answer of a promoter; above a detractor's highest.
         */
        promoters_from: number;
      };
    };
export type ScaleId = string;
export type ScoresSchema = "redress/scores@1";
export type RegionId = string;
/**
 * What becomes of an ended clock when work on the ticket begins again.
 */
export type ReopenRule = "keep" | "resume" | "restart" | "new";
/**
 * Whether the learned model is asked.
 */
export type ModelMode = "off" | "on";
export type NumberedTextSchema = "redress/numbered_text@1";
export type PolicySchema = "redress/policy@1";
/**
 * How long something may take, in working time of its calendar.
 */
export type TimeBudget =
  | {
      minutes: number;
    }
  | {
      working_days: number;
    };
/**
 * Which tickets a role may act on.
 */
export type Scope = "own" | "all";
/**
 * Something that a command must carry.
 */
export type Requirement = "text" | "customer_id" | "transaction_id";
/**
 * A policy as its owner writes it: whole, or only what differs from the default.
 */
export type PolicyDocument =
  | Policy
  | {
      calendar?: {};
      catalogue?: {};
      extends: "wallet@1";
      id: PolicyId;
      mask?: {};
      remove?: {
        [k: string]: string[];
      };
      schema: PolicySchema;
      sla?: {};
      survey?: {};
      ticket?: {};
      triage?: {};
      understand?: {};
      version: string;
    };
export type RuledOutSchema = "redress/ruled_out@1";
/**
 * What a question about business time is answered with.
 */
export type TimeValue =
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
      /**
       * Whether it works.
       */
      holds: boolean;
      kind: "openness";
    };
export type UnderstandingSchema = "redress/understanding@1";
export type UnmaskedSchema = "redress/unmasked@1";

/**
 * Who saw which kinds of values, when. Holds no value.
 */
export interface AccessRecord {
  /**
   * Who.
   */
  actor: Actor;
  /**
   * When.
   */
  at: Timestamp;
  /**
   * The keys that opened something, in the order of their ids.
   */
  keys: KeyId[];
  /**
   * How many values of each kind were opened, in the order of the kinds' ids.
   */
  kinds: KindCount[];
  /**
   * Which kind of document this is.
   */
  schema: AccessRecordSchema;
  /**
   * The tenant.
   */
  tenant: TenantId;
  /**
   * The ticket.
   */
  ticket?: TicketId | null;
}
/**
 * Who does something, and in which role.
 */
export interface Actor {
  /**
   * The host's own id of the person or the system; 1 to 256 bytes. It stays in the history: an opaque id, no name.
   */
  id: string;
  /**
   * In which role.
   */
  role: RoleId;
}
/**
 * How many values of a kind.
 */
export interface KindCount {
  /**
   * How many.
   */
  count: number;
  /**
   * The kind.
   */
  kind: FindingKind;
}
/**
 * What to tell the customer. A text may name, in braces, a metric of the section `sla`: the time by which its target is due, as the
 * customer reads it.
 */
export interface Acknowledgement {
  /**
   * The rule.
   */
  id: RuleId;
  /**
   * The words in each language.
   */
  texts: LocalText[];
  /**
   * When it fits.
   */
  when: Condition;
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
 * When a rule fits. Every list that is not empty must hold.
 */
export interface Condition {
  /**
   * The main category is one of these.
   */
  categories?: CategoryId[];
  /**
   * The priority is one of these; no condition of a route or a ceiling, which do not depend on it.
   */
  priorities?: Priority[];
  /**
   * What was understood has one of these reasons.
   */
  reasons?: ReasonCode[];
  /**
   * Where the transaction stands is one of these.
   */
  statuses?: TransactionStatusId[];
  /**
   * Its finer kind is one of these.
   */
  subcategories?: SubcategoryId[];
  /**
   * Whether the host names the transaction.
   */
  transaction?: Presence | null;
  /**
   * The urgency is one of these.
   */
  urgencies?: Urgency[];
  /**
   * What was understood has none of these reasons.
   */
  without_reasons?: ReasonCode[];
}
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
 * What the host should do.
 */
export interface ActionRule {
  /**
   * How strongly.
   */
  force: Force;
  /**
   * The rule.
   */
  id: RuleId;
  /**
   * What to do.
   */
  kind: ActionKind;
  /**
   * Why; the catalogue has its sentence.
   */
  reason: ReasonCode;
  /**
   * When it fits.
   */
  when: Condition;
  /**
   * With what.
   */
  with?: ActionValue[];
}
/**
 * The arguments of `advance_clock`.
 */
export interface AdvanceClockInput {
  /**
   * The clock; absent for the event that activates it.
   */
  clock?: Clock | null;
  /**
   * The event.
   */
  event: ClockEvent;
}
/**
 * A service-level clock. All of its times are working time of its own calendar, in milliseconds, so that a pause is too.
 */
export interface Clock {
  /**
   * When it was breached, once that is known. Nothing takes a breach back.
   */
  breached_at?: Timestamp | null;
  /**
   * The working time that it may take.
   */
  budget: number;
  /**
   * The calendar that it counts in.
   */
  calendar: CalendarId;
  /**
   * When its terms were last changed.
   */
  changed_at?: Timestamp | null;
  /**
   * The latest instant that still meets it; none while it is paused, since each pause moves it.
   */
  due_at?: Timestamp | null;
  /**
   * The working time of `runs`.
   */
  elapsed: number;
  /**
   * When it was met, breached or stopped for good.
   */
  ended_at?: Timestamp | null;
  /**
   * What it measures.
   */
  metric: MetricId;
  /**
   * Whether the calendar does not cover the whole way to `due_at`, which may then move.
   */
  provisional: boolean;
  /**
   * The steps of the escalation ladder that it had come to by then.
   */
  reached?: ReachedStep[];
  /**
   * The rule of the policy that set its target.
   */
  rule: RuleId;
  /**
   * Since when it runs; only while it does.
   */
  running_since?: Timestamp | null;
  /**
   * The stretches during which it ran, but for the present one; what has elapsed in them is worked out anew when the
   * calendar changes.
   */
  runs?: Run[];
  /**
   * Which kind of document this is.
   */
  schema: ClockSchema;
  /**
   * When it was first set.
   */
  started_at: Timestamp;
  /**
   * Where it is in its life.
   */
  state: ClockState;
  /**
   * The share of the budget after which it is at risk.
   */
  warn_share: BasisPoints;
}
/**
 * A step that a clock had come to when its terms changed.
 */
export interface ReachedStep {
  /**
   * When.
   */
  at: Timestamp;
  /**
   * The step of the policy's ladder.
   */
  id: RuleId;
}
/**
 * A stretch during which a clock ran: [from, to).
 */
export interface Run {
  /**
   * When it began.
   */
  from: Timestamp;
  /**
   * When it ended.
   */
  to: Timestamp;
}
/**
 * Something that happens to a clock, and when.
 */
export interface ClockEvent {
  /**
   * When it happens.
   */
  at: Timestamp;
  /**
   * What happens.
   */
  happens: ClockAction;
}
/**
 * What decides which targets hold for a clock.
 */
export interface ClockCircumstances {
  /**
   * The main category.
   */
  category: CategoryId;
  /**
   * How soon a desk must act.
   */
  priority: Priority;
  /**
   * How urgent the message was.
   */
  urgency: Urgency;
}
/**
 * A value that stays in clear.
 */
export interface AllowEntry {
  /**
   * How it is compared; exactly when absent.
   */
  comparison?: Comparison;
  /**
   * The entry.
   */
  id: RuleId;
  /**
   * The kinds that it may be taken for; when absent all but secrets (passwords, codes, keys), which must be named. Under the
   * key of a secret in a JSON document nothing stays, whatever is named.
   */
  kinds?: FindingKind[] | null;
  /**
   * The value: 2 to 128 characters besides spaces.
   */
  text: string;
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
 * How often an answer was given.
 */
export interface AnswerCount {
  /**
   * The answer.
   */
  answer: number;
  /**
   * How often; at least 0.
   */
  count: number;
}
/**
 * An image with its rectangles painted.
 */
export interface BlackedOut {
  /**
   * All of its bytes.
   */
  pixels: Pixels;
}
/**
 * How the pixels of an image lie in memory, and what is to be painted of it.
 */
export interface Blackout {
  /**
   * How high it is.
   */
  height: number;
  /**
   * What is to be painted, as far as it lies in the image; at most 100 000.
   */
  rectangles: Rectangle[];
  /**
   * Bytes from the beginning of a row to that of the next: at least 4 times the width.
   */
  stride: number;
  /**
   * How wide the image is, in pixels.
   */
  width: number;
}
/**
 * A rectangle of whole pixels; `x` and `y` are those of the upper left corner.
 */
export interface Rectangle {
  /**
   * How high it is.
   */
  height: number;
  /**
   * How wide it is.
   */
  width: number;
  /**
   * Its left side.
   */
  x: number;
  /**
   * Its upper side.
   */
  y: number;
}
/**
 * The arguments of `blackout`.
 */
export interface BlackoutInput {
  /**
   * The image; a host that has it in memory calls the typed form, which paints it where it lies.
   */
  pixels: Pixels;
  /**
   * What is to be painted of it.
   */
  plan: Blackout;
}
/**
 * The arguments of `business_time`.
 */
export interface BusinessTimeInput {
  /**
   * The question.
   */
  question: TimeQuestion;
}
/**
 * What is asked of which calendar.
 */
export interface TimeQuestion {
  /**
   * What is asked.
   */
  ask: TimeAsk;
  /**
   * A calendar of the policy.
   */
  calendar: CalendarId;
  /**
   * What to do where the calendar does not cover a date that the answer rests on.
   */
  outside?: OutsideCoverage;
}
/**
 * Business calendars, and the lists of holidays and make-up workdays that they share.
 */
export interface CalendarPolicy {
  /**
   * The calendars.
   */
  calendars: CalendarRule[];
  /**
   * What is known of particular dates.
   */
  day_lists: DayList[];
  /**
   * Zones of the host's own, for a build that does not embed them, or in the place of those that it embeds.
   */
  zones?: ZoneRule[];
}
/**
 * A business calendar.
 */
export interface CalendarRule {
  /**
   * The lists of particular dates; the calendar covers the dates that all of them cover. Only a calendar that is open
   * at every instant may do without.
   */
  day_lists: RuleId[];
  /**
   * The calendar.
   */
  id: CalendarId;
  /**
   * Its version.
   */
  version: string;
  /**
   * The hours of each weekday; a weekday that is absent has none.
   */
  week: WeekdayHours[];
  /**
   * The IANA zone of its hours, as `Asia/Shanghai`.
   */
  zone: string;
}
/**
 * The hours of a weekday.
 */
export interface WeekdayHours {
  /**
   * The weekday.
   */
  id: Weekday;
  /**
   * Windows of wall time, as `09:00/18:00`; the end is outside, and one past midnight counts on: `22:00/30:00` ends at six.
   */
  windows: string[];
}
/**
 * What is known of the dates of a range: beyond it nothing is, and a weekday alone is no answer.
 */
export interface DayList {
  /**
   * The first date that the list covers, as `2004-01-01`.
   */
  first: string;
  /**
   * The list.
   */
  id: RuleId;
  /**
   * The last date that the list covers.
   */
  last: string;
  /**
   * The dates whose hours are not those of their weekday.
   */
  rules: DayRule[];
  /**
   * Where it was read.
   */
  source: string;
  /**
   * Its version; a government may revise a year midway.
   */
  version: string;
}
/**
 * Dates and their hours.
 *
 * Where several rules name one date, given windows come before closed, and closed before the hours of another weekday.
 */
export interface DayRule {
  /**
   * Dates, as `2026-02-14`, and ranges with both ends, as `2026-02-15/2026-02-23`.
   */
  dates: string[];
  /**
   * What the dates have instead of their weekday's hours.
   */
  hours: DayHours;
  /**
   * The rule.
   */
  id: RuleId;
}
/**
 * A time zone as a list of transitions, from 1970 on.
 */
export interface ZoneRule {
  /**
   * Its IANA name, as `America/New_York`.
   */
  id: string;
  /**
   * What wall time was ahead of UTC by at the beginning of 1970, in seconds.
   */
  offset_seconds: number;
  /**
   * The transitions, in order; the offset of the last goes on for ever.
   */
  transitions: ZoneTransition[];
  /**
   * The release of the zone data that it was read from, as `2026b`.
   */
  version: string;
}
/**
 * From an instant on, wall time is ahead of UTC by so much.
 */
export interface ZoneTransition {
  /**
   * The instant.
   */
  at: Timestamp;
  /**
   * Seconds; negative behind UTC.
   */
  offset_seconds: number;
}
/**
 * A calendar as it was when a decision was made.
 */
export interface CalendarRef {
  /**
   * The calendar.
   */
  id: CalendarId;
  /**
   * Its version, with those of its lists of dates.
   */
  version: string;
  /**
   * The IANA zone that it counts in.
   */
  zone: string;
  /**
   * The release of the zone data.
   */
  zone_version: string;
}
/**
 * Sentences for people, by reason and language.
 */
export interface CataloguePolicy {
  /**
   * The calendar whose zone instants are written in.
   */
  calendar: CalendarId;
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
 * What a message may be about.
 */
export interface Category {
  /**
   * Its id.
   */
  id: CategoryId;
  /**
   * Its name, for readers of the policy.
   */
  name: string;
  /**
   * Its finer kinds; of several that hold, the first counts.
   */
  subcategories?: Subcategory[];
}
/**
 * A finer kind of a category.
 */
export interface Subcategory {
  /**
   * Its id.
   */
  id: SubcategoryId;
  /**
   * Its name, for readers of the policy.
   */
  name: string;
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
 * The highest priority that a message may have.
 */
export interface Ceiling {
  /**
   * The highest priority.
   */
  highest: Priority;
  /**
   * The rule.
   */
  id: RuleId;
  /**
   * When it fits.
   */
  when: Condition;
}
/**
 * How sure a category is, by what speaks for it.
 */
export interface Certainty {
  /**
   * Added where two or more phrases speak for it.
   */
  agreement: BasisPoints;
  /**
   * Taken off where it is only asked about or supposed.
   */
  asked: BasisPoints;
  /**
   * A firm phrase.
   */
  firm: BasisPoints;
  /**
   * A hint.
   */
  hint: BasisPoints;
  /**
   * Nothing: the fallback.
   */
  none: BasisPoints;
  /**
   * Taken off where another category holds as firmly.
   */
  rival: BasisPoints;
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
 * A clock of the ticket, as it is after an event.
 *
 * The runs that it had before are not told again, so that an event is no longer for a ticket of many pauses.
 */
export interface ClockChange {
  /**
   * The clock, with the runs that the event added.
   */
  clock: Clock;
  /**
   * How many of the runs that it had before the event it keeps; those of `clock` come after them.
   */
  kept_runs?: number;
  /**
   * Its place in the ticket's list of clocks; the list's length for one more.
   */
  position: number;
}
/**
 * How a clock stands at an instant.
 */
export interface ClockStatus {
  /**
   * When it was breached.
   */
  breached_at?: Timestamp | null;
  /**
   * The latest instant that still meets it; none while it is paused.
   */
  due_at?: Timestamp | null;
  /**
   * The first instant at which it will stand otherwise if nothing happens: when to look again. None if it never will.
   */
  next_change_at?: Timestamp | null;
  /**
   * Whether the calendar does not cover the whole way to `due_at`, which may then move.
   */
  provisional: boolean;
  /**
   * The time on the wall until `due_at`, in milliseconds, negative after it; none unless the clock runs.
   */
  remaining_wall?: number | null;
  /**
   * The working time that is left, in milliseconds; negative by how much it is late.
   */
  remaining_working: number;
  /**
   * How it stands.
   */
  standing: Standing;
}
/**
 * The arguments of `clock_status`.
 */
export interface ClockStatusInput {
  /**
   * The clock.
   */
  clock: Clock;
  /**
   * The time.
   */
  now: Timestamp;
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
 * When a command is given, by whom, and on which version of the ticket.
 */
export interface Context {
  /**
   * Who.
   */
  actor: Actor;
  /**
   * The version of the ticket that the actor saw, 0 before it is opened; the command fails with `version_conflict`
   * on any other. Not checked when absent.
   */
  expected_version?: number | null;
  /**
   * The time; not before the ticket's last event.
   */
  now: Timestamp;
}
/**
 * A sensitive value of a screenshot, by its places; the value itself is never here.
 */
export interface CoveredFinding {
  /**
   * How sure.
   */
  confidence: BasisPoints;
  /**
   * What it is.
   */
  kind: FindingKind;
  /**
   * Its shares of the boxes, in the order in which they are read.
   */
  parts: CoveredPart[];
  /**
   * Why; without evidence, since what was read as one text stands in many boxes.
   */
  reasons: Reason[];
}
/**
 * A value's share of a box. Positions are in the unit of the desk.
 */
export interface CoveredPart {
  /**
   * Where it ends there.
   */
  end: number;
  /**
   * The box's place in the list.
   */
  position: number;
  /**
   * What covers it; absent where all of it lies outside the image.
   */
  rectangle?: Rectangle | null;
  /**
   * Where the share begins in the box's text.
   */
  start: number;
}
/**
 * What is to be covered of a screenshot.
 */
export interface Covers {
  /**
   * What was found, in the order in which the image is read.
   */
  findings: CoveredFinding[];
  /**
   * Every rectangle of the findings, in their order: within the image, none of them empty.
   */
  rectangles: Rectangle[];
  /**
   * Which kind of document this is.
   */
  schema: CoversSchema;
}
/**
 * A currency and how it is written.
 */
export interface Currency {
  /**
   * What stands after an amount, as 元.
   */
  after: string[];
  /**
   * What stands before an amount, as `¥`.
   */
  before: string[];
  /**
   * What closes hundredths that follow tenths, as 分 in 三元五角二分.
   */
  closing?: string[];
  /**
   * How many decimal digits its minor unit has: 2 for CNY, 0 for JPY.
   */
  decimals: number;
  /**
   * What stands after hundredths of an amount, as `cents`.
   */
  hundredths?: string[];
  /**
   * Its id.
   */
  id: CurrencyId;
  /**
   * What stands after tenths of an amount, as 角.
   */
  tenths?: string[];
}
/**
 * A detector of the policy's own: a regular expression over the folded text.
 *
 * Folded are case, width, Traditional characters, forms of digits, invisible characters, and room between Han characters; what is
 * hidden already is one character that no expression should name. The expression has no case. It must match at least 3 and at
 * most 256 bytes, so `{1,64}` and not `+`. To `\b` Han characters are letters: `\bA\d{4}` finds nothing in `配件A1234`. Where Latin
 * letters and digits begin and end is `(?-u:\b)`. Its group named `secret` is the value, and the rest context; without such a
 * group all is.
 */
export interface CustomDetector {
  /**
   * The check that the value must pass besides.
   */
  check?: CheckDigit | null;
  /**
   * How sure a value is.
   */
  confidence: BasisPoints;
  /**
   * What the words of the kind are to it; a help when absent.
   */
  context?: ContextWords;
  /**
   * The detector.
   */
  id: RuleId;
  /**
   * What it finds: one of `mask.kinds`, which says how it is hidden, and by which words it is named.
   */
  kind: FindingKind;
  /**
   * The regular expression, in the syntax of the Rust crate `regex`: at most 512 bytes, and at most 1 MiB compiled. For the
   * ends of a word beside Chinese text write `(?-u:\b)` and not `\b`.
   */
  pattern: string;
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
 * The arguments of `decide`.
 */
export interface DecideInput {
  /**
   * The command.
   */
  command: Command;
  /**
   * When, by whom and on which version.
   */
  context: Context;
  /**
   * The ticket; absent to open one.
   */
  ticket?: Ticket | null;
}
/**
 * A ticket. It holds masked text only.
 */
export interface Ticket {
  /**
   * What it is about.
   */
  category: CategoryId;
  /**
   * Its clocks, in the order in which they were first set: one for each metric, and another where a reopening began one
   * beside it.
   */
  clocks?: Clock[];
  /**
   * The host's own id of the customer.
   */
  customer_id?: string | null;
  /**
   * When it ended; absent while it goes on.
   */
  ended_at?: Timestamp | null;
  /**
   * The hash of its last event.
   */
  hash: EventHash;
  /**
   * The host's id of the ticket.
   */
  id: TicketId;
  /**
   * The customer's language.
   */
  language: LanguageId;
  /**
   * When the ticket was opened.
   */
  opened_at: Timestamp;
  /**
   * What the state means for its life.
   */
  phase: Phase;
  /**
   * How soon a desk must act.
   */
  priority: Priority;
  /**
   * When the complaint was received.
   */
  received_at: Timestamp;
  /**
   * How often work on it began again after a solution or an end.
   */
  reopen_count: number;
  /**
   * When the standing solution was given; absent when there is none.
   */
  resolved_at?: Timestamp | null;
  /**
   * Which kind of document this is.
   */
  schema: TicketSchema;
  /**
   * Its state.
   */
  state: StateId;
  /**
   * Since when it has been in its state.
   */
  state_since: Timestamp;
  /**
   * The finer kind.
   */
  subcategory?: SubcategoryId | null;
  /**
   * Themes.
   */
  tags?: TagId[];
  /**
   * Who handles it.
   */
  team: TeamId;
  /**
   * The customer's message.
   */
  text: string;
  /**
   * The host's own id of the transaction.
   */
  transaction_id?: string | null;
  /**
   * When its last event happened.
   */
  updated_at: Timestamp;
  /**
   * How urgent the message was.
   */
  urgency: Urgency;
  /**
   * How many events it has had.
   */
  version: number;
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
 * A value that is hidden although no detector knows it.
 */
export interface DenyEntry {
  /**
   * How it is compared; exactly when absent.
   */
  comparison?: Comparison;
  /**
   * The entry.
   */
  id: RuleId;
  /**
   * What it is: one of `mask.kinds`, which says how it is hidden.
   */
  kind: FindingKind;
  /**
   * The value: 2 to 128 characters besides spaces.
   */
  text: string;
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
 * A sensitive value of a document.
 */
export interface DocumentFinding {
  /**
   * What it is, and where in the string; of a number, in its digits as they are written.
   */
  finding: Finding;
  /**
   * Whether it stands in a key.
   */
  part: DocumentPart;
  /**
   * Where, as a JSON pointer (RFC 6901) into the masked document: a key that was hidden stands in it hidden. At most 256 bytes;
   * of what stands deeper, the place of the value around it.
   */
  pointer: string;
  /**
   * Where within JSON that is the string at `pointer`, and so on for JSON in that.
   */
  within?: string[];
}
/**
 * A step that is due.
 */
export interface DueStep {
  /**
   * What to do.
   */
  action: ActionKind;
  /**
   * When the clock came to it.
   */
  at: Timestamp;
  /**
   * The step of the policy's ladder.
   */
  id: RuleId;
  /**
   * Whom it concerns.
   */
  role: RoleId;
}
/**
 * The steps that are due in a stretch of time.
 */
export interface DueSteps {
  /**
   * When it comes to the next one if nothing happens: when to ask again. None if it never will.
   */
  next_at?: Timestamp | null;
  /**
   * The steps, in the order in which the clock comes to them.
   */
  steps: DueStep[];
}
/**
 * The arguments of `due_steps`.
 */
export interface DueStepsInput {
  /**
   * The clock.
   */
  clock: Clock;
  /**
   * Until when they were told before; itself inside.
   */
  from: Timestamp;
  /**
   * Until when they are to be told; itself outside.
   */
  to: Timestamp;
}
/**
 * A step of the escalation ladder.
 */
export interface EscalationRule {
  /**
   * What to do.
   */
  action: ActionKind;
  /**
   * The step.
   */
  id: RuleId;
  /**
   * Of which clocks.
   */
  metric: MetricId;
  /**
   * Whom it concerns.
   */
  role: RoleId;
  /**
   * When.
   */
  when: StepTime;
}
/**
 * One event of a ticket. It holds masked text only, and all that [`evolve`](super::evolve) needs.
 *
 * A ticket's id and the version together name the event.
 */
export interface Event {
  /**
   * What the host should do.
   */
  actions?: Action[];
  /**
   * Who caused it.
   */
  actor: Actor;
  /**
   * When it happened.
   */
  at: Timestamp;
  /**
   * What happened.
   */
  change: Change;
  /**
   * The clocks that changed, as they are after the event.
   */
  clocks?: ClockChange[];
  /**
   * SHA-256 of the event without this key, in the canonical form of RFC 8785.
   */
  hash: EventHash;
  /**
   * What that state means for the ticket's life.
   */
  phase: Phase;
  /**
   * The policy that it was decided under.
   */
  policy: PolicyRef;
  /**
   * The hash of the event before; absent in the first.
   */
  previous_hash?: EventHash | null;
  /**
   * Which kind of document this is.
   */
  schema: EventSchema;
  /**
   * The state after the event.
   */
  state: StateId;
  /**
   * The ticket.
   */
  ticket_id: TicketId;
  /**
   * The ticket's version after the event: 1, 2, 3 and so on.
   */
  version: number;
}
/**
 * What `decide` gives: the events, in the order in which they happen.
 */
export interface Events {
  /**
   * The events; at least one.
   */
  events: Event[];
}
/**
 * The arguments of `evolve`.
 */
export interface EvolveInput {
  /**
   * The event.
   */
  event: Event;
  /**
   * The ticket; absent for the event that opens it.
   */
  ticket?: Ticket | null;
}
/**
 * The arguments of `explain`.
 */
export interface ExplainInput {
  /**
   * The language of the sentence, as a BCP 47 tag.
   */
  language: LanguageId;
  /**
   * The reason.
   */
  reason: Reason;
}
/**
 * A reason in words.
 */
export interface Explanation {
  /**
   * The language that it is in: the one asked for, or that which stands in for it.
   */
  language: LanguageId;
  /**
   * The sentence.
   */
  text: string;
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
 * The share of favourable answers with Wilson's interval at 95 %, in ten-thousandths.
 */
export interface FavourableShare {
  /**
   * How many answers are favourable.
   */
  count: number;
  /**
   * The high end of the interval.
   */
  high: BasisPoints;
  /**
   * The low end of the interval.
   */
  low: BasisPoints;
  /**
   * Their share.
   */
  share: BasisPoints;
}
/**
 * The points of an impact at an urgency.
 */
export interface GridCell {
  /**
   * The cell.
   */
  id: RuleId;
  /**
   * The impact.
   */
  impact: RuleId;
  /**
   * The points; 0 to 1000.
   */
  points: number;
  /**
   * The urgency.
   */
  urgency: Urgency;
}
/**
 * How far the categories of a list reach.
 */
export interface Impact {
  /**
   * The main categories that have it.
   */
  categories: CategoryId[];
  /**
   * The impact.
   */
  id: RuleId;
}
/**
 * A range of card numbers by their first digits.
 */
export interface IssuerRange {
  /**
   * The first digits of its lowest number: 1 to 8 digits.
   */
  first: string;
  /**
   * The range.
   */
  id: RuleId;
  /**
   * The first digits of its highest number: as many.
   */
  last: string;
  /**
   * The longest number: 12 to 19 digits.
   */
  max_digits: number;
  /**
   * The shortest number: 12 to 19 digits.
   */
  min_digits: number;
}
/**
 * The labels of a kind.
 */
export interface KindLabels {
  /**
   * The kind.
   */
  kind: FindingKind;
  /**
   * The last number.
   */
  last: number;
  /**
   * The values that have one.
   */
  values: ValueLabel[];
}
/**
 * The number of a value.
 */
export interface ValueLabel {
  /**
   * Its number.
   */
  number: number;
  /**
   * The first half of a SHA-256 of its plain form, in hexadecimal digits in lower case; of an HMAC under the caller's secret in what a
   * host carries from text to text.
   */
  value: string;
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
 * The numbers that the labels of a ticket's earlier texts were given, so that the same value has the same label in the next.
 *
 * Keep it where the ticket is kept, give it with the next text and keep what that gives back, one text after another: two texts
 * that begin with the same numbers may give one number to two values, and no merge could take it back. It tells which values are
 * equal and nothing else. Under the keys of another id, and for another tenant or ticket, all values are new, and numbers go on.
 */
export interface LabelNumbers {
  /**
   * The id of the keys under which values are known.
   */
  key: KeyId;
  /**
   * The labels, by kind; of at most [`MAX_CARRIED`] values.
   */
  labels: KindLabels[];
  /**
   * The greatest number of a label that was in a text before it was masked; greater ones are given.
   */
  passed: number;
  /**
   * Which kind of document this is.
   */
  schema: LabelNumbersSchema;
}
/**
 * The words of a language.
 */
export interface Lexicon {
  /**
   * The language; `zh` stands for both scripts.
   */
  id: LanguageId;
  /**
   * Word lists, which phrases of any language may name.
   */
  lists: WordList[];
  /**
   * What phrases say about a message.
   */
  rules: PhraseRule[];
  /**
   * What takes back, supposes or ends.
   */
  scopes: ScopeRule[];
  /**
   * Phrases that give a theme.
   */
  themes: ThemeRule[];
}
/**
 * Words that may stand for each other in a phrase.
 */
export interface WordList {
  /**
   * Its id, written `{id}` in phrases.
   */
  id: RuleId;
  /**
   * The words.
   */
  words: string[];
}
/**
 * What phrases say about a message. A rule without category and urgency hides what stands inside its phrases: 防盗刷 hides 盗刷.
 */
export interface PhraseRule {
  /**
   * The category where the event is only asked about or supposed; `category` where absent.
   */
  asked?: CategoryId | null;
  /**
   * The category that its phrases speak for.
   */
  category?: CategoryId | null;
  /**
   * Its id.
   */
  id: RuleId;
  /**
   * The phrases, any of which suffices.
   */
  phrases: string[];
  /**
   * The reason of the urgency.
   */
  reason?: ReasonCode | null;
  /**
   * Whether scopes apply to the event.
   */
  scope?: Scoping;
  /**
   * How much it says about the category.
   */
  strength?: Strength;
  /**
   * The finer kind.
   */
  subcategory?: SubcategoryId | null;
  /**
   * How urgent the event is. A rule with an urgency above routine tells of an event, and scopes apply to it.
   */
  urgency?: Urgency;
}
/**
 * What takes back, supposes or ends.
 */
export interface ScopeRule {
  /**
   * What it does.
   */
  effect: ScopeEffect;
  /**
   * Its id.
   */
  id: RuleId;
  /**
   * Its phrases.
   */
  phrases: string[];
}
/**
 * Phrases that give a theme.
 */
export interface ThemeRule {
  /**
   * Its id.
   */
  id: RuleId;
  /**
   * Its phrases.
   */
  phrases: string[];
  /**
   * The theme.
   */
  tag: TagId;
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
 *
 * The style of a value is the first that there is: the one of its kind in `styles`; `style`; that of `role` in the policy; that
 * of its kind in the policy.
 */
export interface MaskOptions {
  /**
   * The keys of the styles that need some.
   */
  keys?: MaskKeys | null;
  /**
   * Who will read the masked text: the policy may have styles for the role.
   */
  role?: RoleId | null;
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
 * The keys of one call of masking, and what sealed values are bound to.
 */
export interface MaskKeys {
  /**
   * At least 32 random bytes, fresh for each call; needed to seal, but for repeatable values.
   */
  entropy?: Secret | null;
  /**
   * Which keys these are; sealed values carry it.
   */
  id: KeyId;
  /**
   * An X25519 public key of 32 bytes (RFC 7748): whoever has only this can seal and not open. It takes precedence over
   * `secret` in sealing.
   */
  public_key?: Secret | null;
  /**
   * Whether equal values become equal sealed values; never when absent.
   */
  repeat?: Repeat | null;
  /**
   * The secret of keyed hashes, format-preserving values and values sealed by servers: at least 32 random bytes.
   */
  secret?: Secret | null;
  /**
   * Whose customers these are: another tenant's keyed values are others, and its sealed values do not open.
   */
  tenant: TenantId;
  /**
   * The ticket that sealed values belong to: on another they do not open.
   */
  ticket?: TicketId | null;
}
/**
 * The arguments of `mask_chunks`.
 */
export interface MaskChunksInput {
  /**
   * The next chunks; at most [`MAX_BATCH`]. Each ends with a whole character.
   */
  chunks: RawText[];
  /**
   * Whether more will come.
   */
  ending?: ChunkEnding;
  /**
   * How to mask: the same in every call for a text.
   */
  options?: MaskOptions;
  /**
   * What the call before gave; absent for the first chunks of a text.
   */
  stream?: MaskStreamState | null;
}
/**
 * A text that is being masked chunk by chunk. `Debug` shows none of it.
 */
export interface MaskStreamState {
  /**
   * The end of what was told, in clear: values behind it are found by words in it.
   */
  before: string;
  /**
   * What was given and not yet told, in clear.
   */
  held: string;
  /**
   * The numbers of numbered labels.
   */
  labels?: KindLabels[];
  /**
   * How much was told of the masked text.
   */
  masked_told: number;
  /**
   * What was told ends inside a value that is longer than any that is held.
   */
  overrun?: Overrun | null;
  /**
   * The greatest number of a label that was in the text before it was masked.
   */
  passed?: number;
  /**
   * Which kind of document this is.
   */
  schema: MaskStreamSchema;
  /**
   * How much was told, of the text and of the masked text, in the unit of the desk.
   */
  told: number;
  /**
   * How many values were hidden.
   */
  values: number;
}
/**
 * The arguments of `mask_document`.
 */
export interface MaskDocumentInput {
  /**
   * The document: JSON text.
   */
  document: RawText;
  /**
   * What becomes of numbers.
   */
  numbers?: NumberMask;
  /**
   * How to mask.
   */
  options?: MaskOptions;
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
 * A kind of value that is looked for.
 */
export interface MaskKind {
  /**
   * The kind.
   */
  id: FindingKind;
  /**
   * Its name in labels; without digits and brackets.
   */
  label: string;
  /**
   * How it is hidden unless the caller says otherwise.
   */
  style: MaskStyle;
  /**
   * Words that name it; the form of writing does not matter.
   */
  words: string[];
}
/**
 * The arguments of `mask_numbered`.
 */
export interface MaskNumberedInput {
  /**
   * What the call before gave; absent for the first text of a ticket.
   */
  labels?: LabelNumbers | null;
  /**
   * How to mask; `keys.secret` is needed.
   */
  options?: MaskOptions;
  /**
   * The text.
   */
  text: RawText;
}
/**
 * What is hidden, and how: kinds, context words, styles.
 */
export interface MaskPolicy {
  /**
   * Values that stay in clear; at most 10,000.
   */
  allow?: AllowEntry[];
  /**
   * What may stand between a word of `stay` and its number, besides spaces and marks.
   */
  connectors: MaskWords[];
  /**
   * Detectors of the policy's own; at most 64. Not in every build.
   */
  custom?: CustomDetector[];
  /**
   * Values that are hidden although no detector knows them; at most 10,000.
   */
  deny?: DenyEntry[];
  /**
   * Top-level domains by which an e-mail address is known that was written with spaces in its domain.
   */
  domains: MaskWords[];
  /**
   * Issuer ranges of payment cards.
   */
  issuers: IssuerRange[];
  /**
   * The kinds that are looked for; one that is not listed stays in clear.
   */
  kinds: MaskKind[];
  /**
   * Who may open sealed values; nobody else may.
   */
  openings?: RoleOpening[];
  /**
   * Styles for the roles that will read a masked text; a role that is not here has the kinds' own.
   */
  roles?: RoleStyles[];
  /**
   * Words that name a number as something that stays.
   */
  stay: StayWords[];
  /**
   * Units: a number right before one is a quantity.
   */
  units: MaskWords[];
}
/**
 * A list of words.
 */
export interface MaskWords {
  /**
   * The list.
   */
  id: RuleId;
  /**
   * The words; the form of writing does not matter.
   */
  words: string[];
}
/**
 * What a role may open.
 */
export interface RoleOpening {
  /**
   * The role.
   */
  id: RoleId;
  /**
   * The kinds of values; all when absent.
   */
  kinds?: FindingKind[] | null;
}
/**
 * How values are hidden from a role.
 */
export interface RoleStyles {
  /**
   * The role.
   */
  id: RoleId;
  /**
   * The style of every kind that `styles` does not name; the kind's own when absent.
   */
  style?: MaskStyle | null;
  /**
   * Styles by kind.
   */
  styles?: KindStyle[];
}
/**
 * Words that name a number as something that stays.
 */
export interface StayWords {
  /**
   * What the number is.
   */
  id: RuleId;
  /**
   * The words; the form of writing does not matter.
   */
  words: string[];
}
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
 * The arguments of `mask_screenshot`.
 */
export interface MaskScreenshotInput {
  /**
   * The screenshot.
   */
  screenshot: Screenshot;
}
/**
 * An image and the text that was recognised in it, in any order.
 */
export interface Screenshot {
  /**
   * The recognised text; at most 100 000 boxes, and 4 MiB of text in all of them.
   */
  boxes: TextBox[];
  /**
   * How high it is.
   */
  height: number;
  /**
   * How many pixels a cover reaches beyond a value's share of a box, on every side. Where absent, what is known decides:
   * half the box's height within the box, since a share is reckoned and not measured, and an eighth beyond its sides.
   */
  padding?: number | null;
  /**
   * How wide the image is, in pixels.
   */
  width: number;
}
/**
 * A piece of recognised text with its place: a word, or a line, that stands upright. Whole pixels; `x` and `y` are those of
 * the upper left corner. `Debug` shows no text.
 */
export interface TextBox {
  /**
   * How high it is.
   */
  height: number;
  /**
   * What was read there.
   */
  text: string;
  /**
   * How wide it is.
   */
  width: number;
  /**
   * Its left side.
   */
  x: number;
  /**
   * Its upper side.
   */
  y: number;
}
/**
 * The parts that chunks let be told.
 */
export interface MaskedChunks {
  /**
   * One for each chunk; where the text ends, the last one has all that was held. Their texts together are the masked text.
   */
  parts: MaskedPart[];
  /**
   * Which kind of document this is.
   */
  schema: MaskedChunksSchema;
  /**
   * What to give with the next chunks; absent where the text has ended.
   */
  stream?: MaskStreamState | null;
}
/**
 * What a chunk of a text let be told: the next part of the masked text.
 *
 * Positions are in the unit of the desk: those of findings within this part.
 */
export interface MaskedPart {
  /**
   * What was hidden in it, in order of position.
   */
  findings: Finding[];
  /**
   * Where it begins in the masked text.
   */
  masked_start: number;
  /**
   * Where this part begins in the text.
   */
  start: number;
  /**
   * The part without the values; often empty, since what may still become a value is held back.
   */
  text: string;
}
/**
 * A JSON document with its sensitive values hidden.
 */
export interface MaskedDocument {
  /**
   * The JSON text without the values; every other byte is as it was.
   */
  document: string;
  /**
   * What was hidden, in the order in which the values end in the document.
   */
  findings: DocumentFinding[];
  /**
   * Which kind of document this is.
   */
  schema: MaskedDocumentSchema;
}
/**
 * The arguments of `merge_scores`.
 */
export interface MergeScoresInput {
  /**
   * The scores of one place.
   */
  left: Scores;
  /**
   * The scores of another.
   */
  right: Scores;
}
/**
 * The answers to one question, counted, and what follows from them.
 *
 * Only `scale` and `counts` are state; all else follows from them and is worked out anew at each merge.
 */
export interface Scores {
  /**
   * How often each answer of the scale was given, from the lowest to the highest.
   */
  counts: AnswerCount[];
  /**
   * The share of favourable answers, where the scale measures it; none without answers.
   */
  favourable?: FavourableShare | null;
  /**
   * The mean answer in ten-thousandths; none without answers.
   */
  mean?: number | null;
  /**
   * The net promoter score, where the scale measures it; none without answers.
   */
  net_promoter?: NetPromoterScore | null;
  /**
   * The scale that the answers lie on.
   */
  scale: Scale;
  /**
   * Which kind of document this is.
   */
  schema: ScoresSchema;
  /**
   * How many answers there are.
   */
  total: number;
}
/**
 * The net promoter score with intervals at 95 %, in hundredths of a point: −10 000 to 10 000.
 */
export interface NetPromoterScore {
  /**
   * The high end of the adjusted interval.
   */
  adjusted_high: number;
  /**
   * The low end of the adjusted interval, which does not collapse when all answer alike.
   */
  adjusted_low: number;
  /**
   * How many detractors.
   */
  detractors: number;
  /**
   * The high end of the plain interval.
   */
  high: number;
  /**
   * The low end of the plain interval.
   */
  low: number;
  /**
   * How many passives.
   */
  passives: number;
  /**
   * How many promoters.
   */
  promoters: number;
  /**
   * The score.
   */
  score: number;
}
/**
 * A scale of whole numbers, and what is made of the answers.
 */
export interface Scale {
  /**
   * The scale.
   */
  id: ScaleId;
  /**
   * The highest answer; above the lowest, at most 100.
   */
  maximum: number;
  /**
   * What is made of the answers besides their mean.
   */
  measure: Measure;
  /**
   * The lowest answer; at least 0.
   */
  minimum: number;
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
   * The host's own id of the message: give it. Ids of actions are made from it; without it, equal texts that are
   * received in the same millisecond share theirs.
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
   * When the message came in; clocks start here. `now` when absent, and when it would be later than `now`.
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
 * What commands and states do to the clocks of a metric.
 */
export interface MetricPolicy {
  /**
   * The commands that fulfil the running clock; before `starts_on`, so that a command in both begins the next period.
   */
  fulfilled_on?: CommandId[];
  /**
   * The metric.
   */
  id: MetricId;
  /**
   * What becomes of an ended clock when work on the ticket begins again.
   */
  on_reopen: ReopenRule;
  /**
   * The states in which it is paused.
   */
  paused_in?: StateId[];
  /**
   * The commands that start a clock where none runs.
   */
  starts_on?: CommandId[];
  /**
   * The states on entry to which the running clock stops, neither met nor breached. The end of a ticket stops every clock.
   */
  stopped_in?: StateId[];
}
/**
 * Something that is measured.
 */
export interface MetricRule {
  /**
   * The metric.
   */
  id: MetricId;
  /**
   * The share of a target's time after which it is at risk.
   */
  warn_share: BasisPoints;
}
/**
 * What the learned model may add where the phrases are silent. It never lowers an urgency, and takes away no category but one that is
 * only hinted at, where it is surer than a hint.
 */
export interface ModelUse {
  /**
   * From which confidence a message of which no phrase is sure is of the category that the model says.
   */
  category: BasisPoints;
  /**
   * From which confidence a message of which no phrase tells an event is critical.
   */
  critical: BasisPoints;
  /**
   * From which confidence such a message is high.
   */
  high: BasisPoints;
  /**
   * Whether it is asked at all.
   */
  mode: ModelMode;
}
/**
 * The points of an amount.
 */
export interface MoneyBand {
  /**
   * The least amount, in minor units; at least 1.
   */
  at_least: number;
  /**
   * The currency.
   */
  currency: CurrencyId;
  /**
   * The band.
   */
  id: RuleId;
  /**
   * The points; 0 to 1000.
   */
  points: number;
}
/**
 * How amounts of money are written.
 */
export interface MoneyWords {
  /**
   * Words after a number that make it a count, as 次 in 两千次.
   */
  counters: string[];
  /**
   * Currencies and how they are written.
   */
  currencies: Currency[];
  /**
   * The currency of an amount that names none.
   */
  default_currency: CurrencyId;
  /**
   * Words after which a bare number is an amount, as 扣了 in 扣了500.
   */
  verbs: string[];
}
/**
 * No arguments: `{}`.
 */
export interface Nothing {}
/**
 * A text with its sensitive values hidden, and the numbers of its labels.
 */
export interface NumberedText {
  /**
   * What was hidden, in order of position; findings do not overlap.
   */
  findings: Finding[];
  /**
   * What to give with the ticket's next text.
   */
  labels: LabelNumbers;
  /**
   * Which kind of document this is.
   */
  schema: NumberedTextSchema;
  /**
   * The text without the values.
   */
  text: string;
}
/**
 * A value that was opened, by its places in both texts, in the unit of the desk.
 */
export interface Opened {
  /**
   * Where it ends there.
   */
  end: number;
  /**
   * What it is.
   */
  kind: FindingKind;
  /**
   * Where it ends there.
   */
  masked_end: number;
  /**
   * Where the sealed value begins in the masked text.
   */
  masked_start: number;
  /**
   * Where it begins in the text with the values in clear.
   */
  start: number;
}
/**
 * Who opens sealed values, when, and with which keys.
 */
export interface Opening {
  /**
   * Who; the policy's `mask.openings` say what the role may open.
   */
  actor: Actor;
  /**
   * The keys that there are.
   */
  keys: OpeningKey[];
  /**
   * The time; the record carries it.
   */
  now: Timestamp;
  /**
   * The tenant that the values were sealed for.
   */
  tenant: TenantId;
  /**
   * The ticket that they were sealed for.
   */
  ticket?: TicketId | null;
}
/**
 * A key that opens sealed values.
 */
export interface OpeningKey {
  /**
   * Which key it is.
   */
  id: KeyId;
  /**
   * The X25519 private key of 32 bytes to the public key that phones seal to.
   */
  private_key?: Secret | null;
  /**
   * The secret that servers seal with.
   */
  secret?: Secret | null;
}
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
 * What is measured, and by when it must be done.
 */
export interface SlaPolicy {
  /**
   * The escalation ladder: what is done, and by whom, while a clock runs on.
   */
  escalation?: EscalationRule[];
  /**
   * What is measured, in the order in which targets are told.
   */
  metrics: MetricRule[];
  /**
   * The targets; of each metric the first that fits holds.
   */
  targets: TargetRule[];
}
/**
 * A target and when it holds.
 */
export interface TargetRule {
  /**
   * The calendar that its time is counted in.
   */
  calendar: CalendarId;
  /**
   * The main categories that it holds for; all when empty.
   */
  categories?: CategoryId[];
  /**
   * The rule.
   */
  id: RuleId;
  /**
   * What is measured.
   */
  metric: MetricId;
  /**
   * The priorities that it holds for; all when empty.
   */
  priorities?: Priority[];
  /**
   * How long.
   */
  time: TimeBudget;
  /**
   * The urgencies that it holds for; all when empty.
   */
  urgencies?: Urgency[];
}
/**
 * Scales of survey answers.
 */
export interface SurveyPolicy {
  /**
   * The scales.
   */
  scales: Scale[];
}
/**
 * Roles, states, transitions and clocks of a ticket.
 */
export interface TicketPolicy {
  /**
   * What commands and states do to the clocks of each metric. A metric that is not here starts with the ticket, never
   * pauses and stops when the ticket ends.
   */
  metrics: MetricPolicy[];
  /**
   * Who may act on tickets.
   */
  roles: RolePolicy[];
  /**
   * The states; each must be reachable and able to end.
   */
  states: StatePolicy[];
  /**
   * What each command does from each state, and who may give it.
   */
  transitions: TransitionPolicy[];
}
/**
 * A role.
 */
export interface RolePolicy {
  /**
   * The role.
   */
  id: RoleId;
  /**
   * Which tickets it may act on.
   */
  scope: Scope;
}
/**
 * A state.
 */
export interface StatePolicy {
  /**
   * The state.
   */
  id: StateId;
  /**
   * What it means for the ticket's life.
   */
  phase: Phase;
}
/**
 * What a command does from some states.
 */
export interface TransitionPolicy {
  /**
   * What the host should do then.
   */
  actions?: TransitionAction[];
  /**
   * The command.
   */
  command: CommandId;
  /**
   * From which states; none for `open` alone.
   */
  from?: StateId[];
  /**
   * The rule's name.
   */
  id: RuleId;
  /**
   * What the command must carry.
   */
  requires?: Requirement[];
  /**
   * Who may.
   */
  roles: RoleId[];
  /**
   * To which state; the ticket stays where it is when absent.
   */
  to?: StateId | null;
  /**
   * How many hours after the ticket came into its state; without limit when absent.
   */
  within_hours?: number | null;
}
/**
 * An effect of a transition.
 */
export interface TransitionAction {
  /**
   * How strongly.
   */
  force: Force;
  /**
   * The rule's name; the action carries it.
   */
  id: RuleId;
  /**
   * What to do.
   */
  kind: ActionKind;
  /**
   * Why; the catalogue has its sentence.
   */
  reason: ReasonCode;
}
/**
 * Priority, teams, actions and acknowledgements.
 */
export interface TriagePolicy {
  /**
   * What to tell the customer; the first that fits, and whose targets still lie ahead, holds. The last fits always.
   */
  acknowledgements: Acknowledgement[];
  /**
   * What the host should do; of several that fit and ask for the same kind, the first holds, with the strongest force of all.
   */
  actions: ActionRule[];
  /**
   * Who handles what no route fits.
   */
  default_team: TeamId;
  /**
   * How points become a priority.
   */
  priority: PriorityPolicy;
  /**
   * Who handles what; the first that fits holds.
   */
  routes: Route[];
  /**
   * The teams.
   */
  teams: Team[];
}
/**
 * How points become a priority: those of the grid's cell, and more for what makes a complaint weigh more.
 */
export interface PriorityPolicy {
  /**
   * The highest priority that a message may have: of those that fit, the lowest.
   */
  ceilings: Ceiling[];
  /**
   * The impact of a category that none names.
   */
  default_impact: RuleId;
  /**
   * Points of every impact at every urgency.
   */
  grid: GridCell[];
  /**
   * How far each category reaches.
   */
  impacts: Impact[];
  /**
   * Points for the money at risk: of the bands of its currency that the amount reaches, the one with the most.
   */
  money: MoneyBand[];
  /**
   * The urgencies at which money counts as at risk.
   */
  money_urgencies: Urgency[];
  /**
   * Points for each earlier contact about the same matter.
   */
  repeat: RepeatPoints;
  /**
   * The points from which each priority is given; `p4` otherwise.
   */
  thresholds: Threshold[];
  /**
   * Points for the customer's standing.
   */
  tiers: TierPoints[];
  /**
   * Points for a vulnerable customer: of several, the most.
   */
  vulnerabilities: VulnerabilityPoints[];
  /**
   * Points for the time since the message came in: of those reached, the most.
   */
  waits: WaitPoints[];
}
/**
 * The points of earlier contacts.
 */
export interface RepeatPoints {
  /**
   * For each; 0 to 1000.
   */
  each: number;
  /**
   * At most; 0 to 1000.
   */
  most: number;
}
/**
 * The points from which a priority is given.
 */
export interface Threshold {
  /**
   * The least points; 0 to 1000.
   */
  at_least: number;
  /**
   * The priority.
   */
  id: Priority;
}
/**
 * The points of a standing.
 */
export interface TierPoints {
  /**
   * The standing.
   */
  id: TierId;
  /**
   * The points; 0 to 1000.
   */
  points: number;
}
/**
 * The points of what makes a customer vulnerable.
 */
export interface VulnerabilityPoints {
  /**
   * What makes the customer vulnerable.
   */
  id: VulnerabilityId;
  /**
   * The points; 0 to 1000.
   */
  points: number;
}
/**
 * The points of waiting.
 */
export interface WaitPoints {
  /**
   * Hours since the message came in; at least 1, at most ten years of them.
   */
  hours: number;
  /**
   * The rule.
   */
  id: RuleId;
  /**
   * The points; 0 to 1000.
   */
  points: number;
}
/**
 * Who handles what.
 */
export interface Route {
  /**
   * The rule.
   */
  id: RuleId;
  /**
   * Who handles it.
   */
  team: TeamId;
  /**
   * When it fits.
   */
  when: Condition;
}
/**
 * A team.
 */
export interface Team {
  /**
   * The team; its name in each language is the catalogue's term `team.<id>`.
   */
  id: TeamId;
}
/**
 * Categories, word lists, phrases, scopes and tags.
 */
export interface UnderstandPolicy {
  /**
   * What a message may be about; of several that hold, the one nearest the top is the main one.
   */
  categories: Category[];
  /**
   * How sure a category is.
   */
  certainty: Certainty;
  /**
   * The category of a message that no phrase matches.
   */
  fallback: CategoryId;
  /**
   * Words, phrases and scopes by language. All languages are read at once, so that mixed text is understood.
   */
  languages: Lexicon[];
  /**
   * What the learned model may add where the phrases are silent; nothing where absent.
   */
  model?: ModelUse;
  /**
   * How amounts of money are written.
   */
  money: MoneyWords;
  /**
   * How far the parts of a phrase and the reach of a scope may lie apart.
   */
  reach: Reach;
  /**
   * Themes that phrases may give, in the order in which they are listed.
   */
  tags: Tag[];
}
/**
 * Distances in bytes of folded UTF-8: a Han character counts three, a Latin letter one, a masked value three.
 */
export interface Reach {
  /**
   * How far an A-not-A form or a worry reaches forward within its clause.
   */
  alternative: number;
  /**
   * The longest gap that `…` allows.
   */
  far: number;
  /**
   * The longest gap that `~` allows.
   */
  near: number;
  /**
   * How far a negation reaches forward within its clause.
   */
  negation: number;
}
/**
 * A theme.
 */
export interface Tag {
  /**
   * Its id.
   */
  id: TagId;
  /**
   * Its name, for readers of the policy.
   */
  name: string;
}
/**
 * The arguments of `replay`.
 */
export interface ReplayInput {
  /**
   * The whole history, the opening first; at most [`MAX_BATCH`].
   */
  events: Event[];
}
/**
 * What of a text looked like a sensitive value and stays in clear.
 */
export interface RuledOut {
  /**
   * The candidates, in order of position; the first 1,000.
   */
  candidates: RuledOutCandidate[];
  /**
   * Which kind of document this is.
   */
  schema: RuledOutSchema;
}
/**
 * What looked like a value of a kind and is none, by its place; the text itself is never here. One place may have several.
 *
 * Positions are in the unit of the desk.
 */
export interface RuledOutCandidate {
  /**
   * Where it ends in the text.
   */
  end: number;
  /**
   * What it looked like.
   */
  kind: FindingKind;
  /**
   * Where it ends there.
   */
  masked_end: number;
  /**
   * Where it begins in the text as the policy masks it.
   */
  masked_start: number;
  /**
   * Why it is none: its check digit, range, length or date, the longer code around it, the word beside it or the lack of one, the entry
   * that allows it.
   */
  reasons: Reason[];
  /**
   * Where it begins in the text.
   */
  start: number;
}
/**
 * The arguments of `ruled_out`.
 */
export interface RuledOutInput {
  /**
   * The text.
   */
  text: RawText;
}
/**
 * The arguments of `score`.
 */
export interface ScoreInput {
  /**
   * The answers; at most [`MAX_BATCH`].
   */
  answers: number[];
  /**
   * The scale of the policy that the answers lie on.
   */
  scale: ScaleId;
}
/**
 * An answer, and what it rests on.
 */
export interface TimeAnswer {
  /**
   * The answer.
   */
  answer: TimeValue;
  /**
   * The calendar, with the versions of its dates and of its zone.
   */
  calendar: CalendarRef;
  /**
   * Whether it rests on dates that the calendar does not cover, and may change when it comes to cover them.
   */
  provisional: boolean;
}
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
 * The arguments of `unmask`.
 */
export interface UnmaskInput {
  /**
   * Who opens it, when, and with which keys.
   */
  opening: Opening;
  /**
   * The masked text.
   */
  text: RawText;
}
/**
 * A text with its sealed values opened. `Debug` shows no text.
 */
export interface Unmasked {
  /**
   * What was opened, in order of position.
   */
  opened: Opened[];
  /**
   * Who saw what, for the audit; the command `record_access` puts it into the ticket's history.
   */
  record: AccessRecord;
  /**
   * Which kind of document this is.
   */
  schema: UnmaskedSchema;
  /**
   * The text with the values in clear.
   */
  text: string;
  /**
   * What looks like a sealed value and was not opened: under another key, tenant or ticket, changed, of a kind that the role
   * may not open, or the customer's own text.
   */
  unopened: Unopened[];
}
/**
 * What was not opened, by its places in both texts, in the unit of the desk.
 */
export interface Unopened {
  /**
   * Where it ends there.
   */
  end: number;
  /**
   * Where it ends there.
   */
  masked_end: number;
  /**
   * Where it begins in the masked text.
   */
  masked_start: number;
  /**
   * Where it begins in the text with the values in clear.
   */
  start: number;
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
