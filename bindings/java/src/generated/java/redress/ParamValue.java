// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A typed value, so that each language writes it in its own way. Never a customer's text. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
        use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
        property = "kind",
        defaultImpl = ParamValue.Unknown.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ParamValue.Integer.class, name = "integer"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ParamValue.Id.class, name = "id"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ParamValue.Money.class, name = "money"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ParamValue.Instant.class, name = "instant"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ParamValue.Duration.class, name = "duration"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ParamValue.Share.class, name = "share"),
})
public abstract class ParamValue {
    private ParamValue() {}

    /** A count or a score. */
    public static final class Integer extends ParamValue {
        @com.fasterxml.jackson.annotation.JsonProperty("integer")
        private long integer;

        /** |n| ≤ 2^53 − 1. */
        public long integer() {
            return integer;
        }

        /** |n| ≤ 2^53 − 1. */
        public Integer integer(long integer) {
            this.integer = integer;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Integer)) {
                return false;
            }
            Integer that = (Integer) other;
            return java.util.Objects.equals(integer, that.integer);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(integer);
        }
    }

    /** The id of something in the policy. */
    public static final class Id extends ParamValue {
        @com.fasterxml.jackson.annotation.JsonProperty("id")
        private String id;

        /** The id. */
        public String id() {
            return id;
        }

        /** The id. */
        public Id id(String id) {
            this.id = id;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Id)) {
                return false;
            }
            Id that = (Id) other;
            return java.util.Objects.equals(id, that.id);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(id);
        }
    }

    /** An amount. */
    public static final class Money extends ParamValue {
        @com.fasterxml.jackson.annotation.JsonProperty("money")
        private redress.Money money;

        /** The amount. */
        public redress.Money money() {
            return money;
        }

        /** The amount. */
        public Money money(redress.Money money) {
            this.money = money;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Money)) {
                return false;
            }
            Money that = (Money) other;
            return java.util.Objects.equals(money, that.money);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(money);
        }
    }

    /** An instant. */
    public static final class Instant extends ParamValue {
        @com.fasterxml.jackson.annotation.JsonProperty("at")
        private java.time.Instant at;

        /** The instant. */
        public java.time.Instant at() {
            return at;
        }

        /** The instant. */
        public Instant at(java.time.Instant at) {
            this.at = at;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Instant)) {
                return false;
            }
            Instant that = (Instant) other;
            return java.util.Objects.equals(at, that.at);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(at);
        }
    }

    /** A length of time. */
    public static final class Duration extends ParamValue {
        @com.fasterxml.jackson.annotation.JsonProperty("milliseconds")
        private long milliseconds;

        /** Milliseconds. */
        public long milliseconds() {
            return milliseconds;
        }

        /** Milliseconds. */
        public Duration milliseconds(long milliseconds) {
            this.milliseconds = milliseconds;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Duration)) {
                return false;
            }
            Duration that = (Duration) other;
            return java.util.Objects.equals(milliseconds, that.milliseconds);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(milliseconds);
        }
    }

    /** A share or a confidence. */
    public static final class Share extends ParamValue {
        @com.fasterxml.jackson.annotation.JsonProperty("share")
        private int share;

        /** Ten-thousandths. */
        public int share() {
            return share;
        }

        /** Ten-thousandths. */
        public Share share(int share) {
            this.share = share;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Share)) {
                return false;
            }
            Share that = (Share) other;
            return java.util.Objects.equals(share, that.share);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(share);
        }
    }

    /** A kind that a newer library gives and this version does not know; it cannot be given back. */
    public static final class Unknown extends ParamValue {}
}
