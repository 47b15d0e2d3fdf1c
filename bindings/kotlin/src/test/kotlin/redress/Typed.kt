package redress

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import com.fasterxml.jackson.databind.node.ObjectNode
import java.time.OffsetDateTime
import java.util.Base64

/** The operations through their typed forms: a document's members in, the same document out. */
internal object Typed {
    val json = ObjectMapper()

    /** What the typed form of `operation` gives, as a document; null for one that has no typed answer. */
    fun call(desk: Desk, operation: String, input: JsonNode): JsonNode? = when (operation) {
        "version" -> json.readTree(versionToJson(version()))
        "desk_new" -> Desk(OffsetUnit.UTF16).close().let { null }
        "desk_from_policy" -> Desk(OffsetUnit.UTF16, input.toString()).close().let { null }
        "policy" -> json.readTree(desk.policy())
        "evolve" -> ticket(evolve(input.ticket(), eventFromJson(input["event"].toString())))
        "replay" -> ticket(replay(input["events"].map { eventFromJson(it.toString()) }))
        "merge_scores" -> scores(mergeScores(input.scores("left"), input.scores("right")))
        "mask" -> masked(desk.mask(input["text"].textValue(), input.options()))
        "mask_batch" -> rows(desk.maskBatch(input["texts"].map { it.textValue() }, input.options())) {
            row(it.output?.let(::masked), it.error)
        }
        "mask_numbered" -> {
            val labels = input.path("labels").takeIf { it.isObject }?.let { labelNumbersFromJson(it.toString()) }
            json.readTree(numberedTextToJson(desk.maskNumbered(input["text"].textValue(), labels, input.options())))
        }
        "ruled_out" -> json.readTree(ruledOutToJson(desk.ruledOut(input["text"].textValue())))
        "mask_document" -> {
            val masked = desk.maskDocument(input["document"].textValue(), input.options(), input.numbers())
            json.readTree(maskedDocumentToJson(masked))
        }
        "mask_chunks" -> {
            val stream = input.path("stream").takeIf { it.isObject }?.let { maskStreamStateFromJson(it.toString()) }
            val ending = ChunkEnding.valueOf((input["ending"]?.textValue() ?: "last").uppercase())
            val chunks = input["chunks"].map { it.textValue() }
            json.readTree(maskedChunksToJson(desk.maskChunks(stream, chunks, ending, input.options())))
        }
        "unmask" -> {
            val opening = openingFromJson(input["opening"].toString())
            json.readTree(unmaskedToJson(desk.unmask(input["text"].textValue(), opening)))
        }
        "blackout" -> {
            val painted = blackout(Base64.getUrlDecoder().decode(input["pixels"].textValue()), blackoutFromJson(input["plan"].toString()))
            json.createObjectNode().put("pixels", Base64.getUrlEncoder().withoutPadding().encodeToString(painted))
        }
        "mask_screenshot" -> {
            val screenshot = screenshotFromJson(input["screenshot"].toString())
            json.readTree(coversToJson(desk.maskScreenshot(screenshot)))
        }
        "understand" -> json.readTree(understandingToJson(desk.understand(input["message"].message())))
        "triage" -> decision(desk.triage(input["message"].message(), input.now()))
        "triage_batch" -> rows(desk.triageBatch(input["messages"].map { it.message() }, input.now())) {
            row(it.output?.let(::decision), it.error)
        }
        "clock_status" -> {
            val clock = clockFromJson(input["clock"].toString())
            json.readTree(clockStatusToJson(desk.clockStatus(clock, input.now())))
        }
        "advance_clock" -> {
            val clock = input["clock"]?.takeUnless { it.isNull }?.let { clockFromJson(it.toString()) }
            json.readTree(clockToJson(desk.advanceClock(clock, clockEventFromJson(input["event"].toString()))))
        }
        "due_steps" -> {
            val clock = clockFromJson(input["clock"].toString())
            json.readTree(dueStepsToJson(desk.dueSteps(clock, input.instant("from"), input.instant("to"))))
        }
        "business_time" -> {
            val question = timeQuestionFromJson(input["question"].toString())
            json.readTree(timeAnswerToJson(desk.businessTime(question)))
        }
        "decide" -> {
            val command = commandFromJson(input["command"].toString())
            val events = desk.decide(input.ticket(), command, contextFromJson(input["context"].toString()))
            holder("events", events) { json.readTree(eventToJson(it)) }
        }
        "score" -> scores(desk.score(input["scale"].textValue(), input["answers"].map { it.intValue() }))
        "explain" -> {
            val reason = reasonFromJson(input["reason"].toString())
            json.readTree(explanationToJson(desk.explain(reason, input["language"].textValue())))
        }
        else -> throw Difference("no typed form of $operation is known")
    }

    /** The error document, after its members have been found to say the same thing. */
    fun error(error: RedressException): ObjectNode {
        error as RedressException.Failed
        if (error.number != error.code.value || error.name != error.code.name.lowercase() || error.detail.isEmpty()) {
            throw Difference("the error's parts do not agree: $error")
        }
        val out = JsonNodeFactory.instance.objectNode().put("code", error.name)
        val faults = out.putArray("faults")
        error.faults.forEach {
            faults.addObject().put("path", it.path).put("expected", it.expected).put("got", it.got)
        }
        return out
    }

    private fun JsonNode.now() = instant("now")

    private fun JsonNode.instant(name: String) = OffsetDateTime.parse(get(name).textValue()).toInstant().toEpochMilli()

    private fun JsonNode.message() = messageFromJson(toString())

    private fun JsonNode.options() = maskOptionsFromJson(get("options")?.toString() ?: "{}")

    private fun JsonNode.numbers() = NumberMask.valueOf((get("numbers")?.textValue() ?: "text").uppercase())

    private fun JsonNode.ticket() = path("ticket").takeIf { it.isObject }?.let { ticketFromJson(it.toString()) }

    private fun JsonNode.scores(member: String) = scoresFromJson(get(member).toString())

    private fun ticket(ticket: Ticket) = json.readTree(ticketToJson(ticket))

    private fun scores(scores: Scores) = json.readTree(scoresToJson(scores))

    private fun masked(masked: Masked) = json.readTree(maskedToJson(masked))

    private fun decision(decision: Decision) = json.readTree(decisionToJson(decision))

    private fun row(output: JsonNode?, error: RedressException?): JsonNode =
        JsonNodeFactory.instance.objectNode().also { out ->
            output?.let { out.set<JsonNode>("output", it) }
            error?.let { out.set<JsonNode>("error", error(it)) }
        }

    private fun <T> rows(rows: List<T>, document: (T) -> JsonNode) = holder("rows", rows, document)

    private fun <T> holder(name: String, items: List<T>, document: (T) -> JsonNode): JsonNode =
        JsonNodeFactory.instance.objectNode().also { out ->
            val list = out.putArray(name)
            items.forEach { list.add(document(it)) }
        }
}
