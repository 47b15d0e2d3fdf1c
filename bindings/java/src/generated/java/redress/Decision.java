// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Everything that the desk decided about a message. It holds masked text only. */
public final class Decision {
    @com.fasterxml.jackson.annotation.JsonProperty("acknowledgement")
    private String acknowledgement;

    @com.fasterxml.jackson.annotation.JsonProperty("actions")
    private java.util.List<redress.Action> actions = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("amounts")
    private java.util.List<redress.AmountMention> amounts = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("calendars")
    private java.util.List<redress.CalendarRef> calendars = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("categories")
    private java.util.List<redress.CategoryMatch> categories = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("category")
    private String category;

    @com.fasterxml.jackson.annotation.JsonProperty("confidence")
    private int confidence;

    @com.fasterxml.jackson.annotation.JsonProperty("findings")
    private java.util.List<redress.Finding> findings = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("language")
    private String language;

    @com.fasterxml.jackson.annotation.JsonProperty("masked")
    private String masked;

    @com.fasterxml.jackson.annotation.JsonProperty("policy")
    private redress.PolicyRef policy;

    @com.fasterxml.jackson.annotation.JsonProperty("priority")
    private redress.Priority priority;

    @com.fasterxml.jackson.annotation.JsonProperty("reasons")
    private java.util.List<redress.Reason> reasons = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("received_at")
    private java.time.Instant receivedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/decision@1";

    @com.fasterxml.jackson.annotation.JsonProperty("subcategory")
    private String subcategory;

    @com.fasterxml.jackson.annotation.JsonProperty("tags")
    private java.util.List<String> tags = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("targets")
    private java.util.List<redress.Target> targets = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("team")
    private String team;

    @com.fasterxml.jackson.annotation.JsonProperty("urgency")
    private redress.Urgency urgency;

    /** What to tell the customer now. */
    public String acknowledgement() {
        return acknowledgement;
    }

    /** What to tell the customer now. */
    public Decision acknowledgement(String acknowledgement) {
        this.acknowledgement = acknowledgement;
        return this;
    }

    /** What the host should do. */
    public java.util.List<redress.Action> actions() {
        return actions;
    }

    /** What the host should do. */
    public Decision actions(java.util.List<redress.Action> actions) {
        this.actions = actions;
        return this;
    }

    /** Amounts of money that the message names. */
    public java.util.List<redress.AmountMention> amounts() {
        return amounts;
    }

    /** Amounts of money that the message names. */
    public Decision amounts(java.util.List<redress.AmountMention> amounts) {
        this.amounts = amounts;
        return this;
    }

    /** The calendars that the targets were counted in. */
    public java.util.List<redress.CalendarRef> calendars() {
        return calendars;
    }

    /** The calendars that the targets were counted in. */
    public Decision calendars(java.util.List<redress.CalendarRef> calendars) {
        this.calendars = calendars;
        return this;
    }

    /** Every category that holds; the first is the main one. */
    public java.util.List<redress.CategoryMatch> categories() {
        return categories;
    }

    /** Every category that holds; the first is the main one. */
    public Decision categories(java.util.List<redress.CategoryMatch> categories) {
        this.categories = categories;
        return this;
    }

    /** What the message is about. */
    public String category() {
        return category;
    }

    /** What the message is about. */
    public Decision category(String category) {
        this.category = category;
        return this;
    }

    /** How sure of the category. */
    public int confidence() {
        return confidence;
    }

    /** How sure of the category. */
    public Decision confidence(int confidence) {
        this.confidence = confidence;
        return this;
    }

    /** What was hidden. */
    public java.util.List<redress.Finding> findings() {
        return findings;
    }

    /** What was hidden. */
    public Decision findings(java.util.List<redress.Finding> findings) {
        this.findings = findings;
        return this;
    }

    /** The message's own id, where it had one. Null where absent. */
    public String id() {
        return id;
    }

    /** The message's own id, where it had one. Null where absent. */
    public Decision id(String id) {
        this.id = id;
        return this;
    }

    /** The language of the acknowledgement. */
    public String language() {
        return language;
    }

    /** The language of the acknowledgement. */
    public Decision language(String language) {
        this.language = language;
        return this;
    }

    /** The message without its sensitive values. */
    public String masked() {
        return masked;
    }

    /** The message without its sensitive values. */
    public Decision masked(String masked) {
        this.masked = masked;
        return this;
    }

    /** The policy that it was made under. */
    public redress.PolicyRef policy() {
        return policy;
    }

    /** The policy that it was made under. */
    public Decision policy(redress.PolicyRef policy) {
        this.policy = policy;
        return this;
    }

    /** How soon a desk must act. */
    public redress.Priority priority() {
        return priority;
    }

    /** How soon a desk must act. */
    public Decision priority(redress.Priority priority) {
        this.priority = priority;
        return this;
    }

    /** Why: the reasons of the urgency, of the category, of the priority and of the team. */
    public java.util.List<redress.Reason> reasons() {
        return reasons;
    }

    /** Why: the reasons of the urgency, of the category, of the priority and of the team. */
    public Decision reasons(java.util.List<redress.Reason> reasons) {
        this.reasons = reasons;
        return this;
    }

    /** When the clocks began. */
    public java.time.Instant receivedAt() {
        return receivedAt;
    }

    /** When the clocks began. */
    public Decision receivedAt(java.time.Instant receivedAt) {
        this.receivedAt = receivedAt;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public Decision schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** The finer kind, if the message tells. Null where absent. */
    public String subcategory() {
        return subcategory;
    }

    /** The finer kind, if the message tells. Null where absent. */
    public Decision subcategory(String subcategory) {
        this.subcategory = subcategory;
        return this;
    }

    /** Themes. */
    public java.util.List<String> tags() {
        return tags;
    }

    /** Themes. */
    public Decision tags(java.util.List<String> tags) {
        this.tags = tags;
        return this;
    }

    /** By when what must be done, in the order of the policy's list. */
    public java.util.List<redress.Target> targets() {
        return targets;
    }

    /** By when what must be done, in the order of the policy's list. */
    public Decision targets(java.util.List<redress.Target> targets) {
        this.targets = targets;
        return this;
    }

    /** Who handles it. */
    public String team() {
        return team;
    }

    /** Who handles it. */
    public Decision team(String team) {
        this.team = team;
        return this;
    }

    /** How urgent, from what the message says. */
    public redress.Urgency urgency() {
        return urgency;
    }

    /** How urgent, from what the message says. */
    public Decision urgency(redress.Urgency urgency) {
        this.urgency = urgency;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Decision)) {
            return false;
        }
        Decision that = (Decision) other;
        return java.util.Objects.equals(acknowledgement, that.acknowledgement)
                && java.util.Objects.equals(actions, that.actions)
                && java.util.Objects.equals(amounts, that.amounts)
                && java.util.Objects.equals(calendars, that.calendars)
                && java.util.Objects.equals(categories, that.categories)
                && java.util.Objects.equals(category, that.category)
                && java.util.Objects.equals(confidence, that.confidence)
                && java.util.Objects.equals(findings, that.findings)
                && java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(language, that.language)
                && java.util.Objects.equals(masked, that.masked)
                && java.util.Objects.equals(policy, that.policy)
                && java.util.Objects.equals(priority, that.priority)
                && java.util.Objects.equals(reasons, that.reasons)
                && java.util.Objects.equals(receivedAt, that.receivedAt)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(subcategory, that.subcategory)
                && java.util.Objects.equals(tags, that.tags)
                && java.util.Objects.equals(targets, that.targets)
                && java.util.Objects.equals(team, that.team)
                && java.util.Objects.equals(urgency, that.urgency);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(acknowledgement, actions, amounts, calendars, categories, category, confidence, findings, id, language, masked, policy, priority, reasons, receivedAt, schema, subcategory, tags, targets, team, urgency);
    }
}
