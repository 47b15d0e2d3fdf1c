// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code blackout}. */
public final class BlackoutInput {
    @com.fasterxml.jackson.annotation.JsonProperty("pixels")
    private String pixels;

    @com.fasterxml.jackson.annotation.JsonProperty("plan")
    private redress.Blackout plan;

    /** The image; a host that has it in memory calls the typed form, which paints it where it lies. */
    public String pixels() {
        return pixels;
    }

    /** The image; a host that has it in memory calls the typed form, which paints it where it lies. */
    public BlackoutInput pixels(String pixels) {
        this.pixels = pixels;
        return this;
    }

    /** What is to be painted of it. */
    public redress.Blackout plan() {
        return plan;
    }

    /** What is to be painted of it. */
    public BlackoutInput plan(redress.Blackout plan) {
        this.plan = plan;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof BlackoutInput)) {
            return false;
        }
        BlackoutInput that = (BlackoutInput) other;
        return java.util.Objects.equals(pixels, that.pixels)
                && java.util.Objects.equals(plan, that.plan);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(pixels, plan);
    }
}
