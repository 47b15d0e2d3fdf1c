// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A calendar as it was when a decision was made. */
public final class CalendarRef {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("version")
    private String version;

    @com.fasterxml.jackson.annotation.JsonProperty("zone")
    private String zone;

    @com.fasterxml.jackson.annotation.JsonProperty("zone_version")
    private String zoneVersion;

    /** The calendar. */
    public String id() {
        return id;
    }

    /** The calendar. */
    public CalendarRef id(String id) {
        this.id = id;
        return this;
    }

    /** Its version, with those of its lists of dates. */
    public String version() {
        return version;
    }

    /** Its version, with those of its lists of dates. */
    public CalendarRef version(String version) {
        this.version = version;
        return this;
    }

    /** The IANA zone that it counts in. */
    public String zone() {
        return zone;
    }

    /** The IANA zone that it counts in. */
    public CalendarRef zone(String zone) {
        this.zone = zone;
        return this;
    }

    /** The release of the zone data. */
    public String zoneVersion() {
        return zoneVersion;
    }

    /** The release of the zone data. */
    public CalendarRef zoneVersion(String zoneVersion) {
        this.zoneVersion = zoneVersion;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof CalendarRef)) {
            return false;
        }
        CalendarRef that = (CalendarRef) other;
        return java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(version, that.version)
                && java.util.Objects.equals(zone, that.zone)
                && java.util.Objects.equals(zoneVersion, that.zoneVersion);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(id, version, zone, zoneVersion);
    }
}
