// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What the host knows about the customer. */
public final class Customer {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("prior_contacts")
    private java.lang.Integer priorContacts;

    @com.fasterxml.jackson.annotation.JsonProperty("tier")
    private String tier;

    @com.fasterxml.jackson.annotation.JsonProperty("vulnerabilities")
    private java.util.List<String> vulnerabilities = java.util.List.of();

    /** The host's own id of the customer. Null where absent. */
    public String id() {
        return id;
    }

    /** The host's own id of the customer. Null where absent. */
    public Customer id(String id) {
        this.id = id;
        return this;
    }

    /** How often the customer has written about the same matter before; at least 0. Null where absent. */
    public java.lang.Integer priorContacts() {
        return priorContacts;
    }

    /** How often the customer has written about the same matter before; at least 0. Null where absent. */
    public Customer priorContacts(java.lang.Integer priorContacts) {
        this.priorContacts = priorContacts;
        return this;
    }

    /** The customer's standing. Null where absent. */
    public String tier() {
        return tier;
    }

    /** The customer's standing. Null where absent. */
    public Customer tier(String tier) {
        this.tier = tier;
        return this;
    }

    /** What makes the customer vulnerable, if anything. */
    public java.util.List<String> vulnerabilities() {
        return vulnerabilities;
    }

    /** What makes the customer vulnerable, if anything. */
    public Customer vulnerabilities(java.util.List<String> vulnerabilities) {
        this.vulnerabilities = vulnerabilities;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Customer)) {
            return false;
        }
        Customer that = (Customer) other;
        return java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(priorContacts, that.priorContacts)
                && java.util.Objects.equals(tier, that.tier)
                && java.util.Objects.equals(vulnerabilities, that.vulnerabilities);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(id, priorContacts, tier, vulnerabilities);
    }
}
