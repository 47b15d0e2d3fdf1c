/**
 * Redress for Java: the decision core of a payments complaint desk.
 *
 * <p>{@link redress.Desk} is the front door; operations that need no desk are in {@link redress.Redress}. Positions are
 * in the units of {@code String}: {@code text.substring(finding.start(), finding.end())} is the matched text.
 */
package redress;
