package redress

/**
 * This string with every lone surrogate as U+FFFD, one unit each, so that positions still fit it.
 *
 * A string that is not well-formed UTF-16 cannot cross to the library: an operation throws
 * [java.nio.charset.CharacterCodingException] on it. Give it `text.wellFormed()` and cut that.
 */
public fun String.wellFormed(): String {
    val first = indices.firstOrNull(::isLoneSurrogate) ?: return this
    val out = StringBuilder(length).append(this, 0, first)
    for (index in first until length) {
        out.append(if (isLoneSurrogate(index)) '\uFFFD' else this[index])
    }
    return out.toString()
}

private fun String.isLoneSurrogate(index: Int): Boolean {
    val unit = this[index]
    return when {
        unit.isHighSurrogate() -> !(index + 1 < length && this[index + 1].isLowSurrogate())
        unit.isLowSurrogate() -> !(index > 0 && this[index - 1].isHighSurrogate())
        else -> false
    }
}
