// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code mask_screenshot}. */
public final class MaskScreenshotInput {
    @com.fasterxml.jackson.annotation.JsonProperty("screenshot")
    private redress.Screenshot screenshot;

    /** The screenshot. */
    public redress.Screenshot screenshot() {
        return screenshot;
    }

    /** The screenshot. */
    public MaskScreenshotInput screenshot(redress.Screenshot screenshot) {
        this.screenshot = screenshot;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskScreenshotInput)) {
            return false;
        }
        MaskScreenshotInput that = (MaskScreenshotInput) other;
        return java.util.Objects.equals(screenshot, that.screenshot);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(screenshot);
    }
}
