// What redress.hpp itself does: it owns, it throws, it lends, it fills again.
#include <iostream>
#include <redress.hpp>
#include <redress_documents.hpp>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

int passed = 0, failed = 0;

void check(const char *name, bool holds) {
  (holds ? passed : failed)++;
  std::cout << (holds ? "ok: " : "FAILED: ") << name << "\n";
}

/// The code of what `call` throws; 0 where it does not.
template <class Call>
redress_status thrown(Call call) {
  try {
    call();
    return REDRESS_STATUS_OK;
  } catch (const redress::Error &error) {
    return error.code();
  }
}

/// The masked text itself.
std::string held(const redress::Masked &masked) { return std::string(masked.view().text); }

/// Whether a value category of a result lends views, and one of rows their rows.
template <class T, class = void>
struct Lends : std::false_type {};
template <class T>
struct Lends<T, std::void_t<decltype(std::declval<T>().view())>> : std::true_type {};
template <class T, class = void>
struct LendsRows : std::false_type {};
template <class T>
struct LendsRows<T, std::void_t<decltype(std::declval<T>()[0])>> : std::true_type {};

}  // namespace

int main() {
  static_assert(Lends<redress::Masked &>() && Lends<const redress::Decision &>() && LendsRows<redress::DecisionRows &>());
  static_assert(!Lends<redress::Masked>() && !Lends<redress::Understanding>() && !Lends<redress::Decision>(), "a view of a temporary");
  static_assert(!LendsRows<redress::MaskRows>() && !LendsRows<redress::DecisionRows>(), "a row of temporary rows");
  static_assert(!std::is_copy_constructible_v<redress::Desk> && std::is_nothrow_move_constructible_v<redress::Desk>);
  static_assert(!std::is_copy_constructible_v<redress::Decision> && std::is_nothrow_move_constructible_v<redress::Decision>);
  namespace documents = redress::documents;

  redress::Desk desk;
  redress::Desk moved = std::move(desk);
  check("a desk moves", held(moved.mask("abc")) == "abc");
  check("a desk that was moved from fails as null", thrown([&] { desk.mask("abc"); }) == REDRESS_STATUS_NULL_ARGUMENT);
  check("what was moved from may be destroyed, and filled by another", held((desk = redress::Desk()).mask("abc")) == "abc");
  std::vector<std::uint8_t> pixels(24, 7), painted = pixels;
  for (int byte = 0; byte < 4; byte++) painted[20 + byte] = byte == 3 ? 255 : 0;
  redress::blackout(pixels.data(), pixels.size(), 3, 2, 12, {{2, 1, 5, 5}});
  check("pixels are painted where they lie", pixels == painted);
  check("a buffer that is too small", thrown([&] { redress::blackout(pixels.data(), 23, 3, 2, 12, {}); }) == REDRESS_STATUS_INVALID_DOCUMENT);
  check("an empty text is a text", held(moved.mask("")).empty() && held(moved.mask(std::string_view())).empty());
  check("a result that holds nothing", thrown([] { held(redress::Masked()); }) == REDRESS_STATUS_NULL_ARGUMENT);

  check("a text of 1 MiB", held(moved.mask(std::string(1 << 20, 'a'))).size() == 1 << 20);
  check("a text longer than the limit", thrown([&] { moved.mask(std::string((4 << 20) + 1, 'a')); }) == REDRESS_STATUS_TEXT_TOO_LONG);
  check("a batch of too many",
        thrown([&] { moved.maskBatch(std::vector<std::string_view>(100001)); }) == REDRESS_STATUS_TOO_MANY);
  auto outlives = redress::Desk().mask("abc");
  check("a result outlives its desk", outlives.view().text == "abc");

  redress::Masked scratch;
  moved.mask("first", {}, scratch);
  moved.mask("second", {}, scratch);
  check("a result is filled again", scratch.view().text == "second");
  check("a failed call leaves the result",
        thrown([&] { moved.mask("\xFF", {}, scratch); }) == REDRESS_STATUS_INVALID_UTF8 && scratch.view().text == "second");

  auto rows = moved.maskBatch({"a", "\xFF", "b"});
  check("a batch has a row for each text", rows.size() == 3 && rows[0].text == "a" && rows[2].text == "b");
  check("a row throws its own error", thrown([&] { rows[1]; }) == REDRESS_STATUS_INVALID_UTF8);
  check("a row beyond the last throws", thrown([&] { rows[3]; }) == REDRESS_STATUS_INVALID_ARGUMENT);

  redress::Message message;
  message.text = "hello";
  message.id = "m-1";
  message.received_at = 1795399200000;
  message.customer = redress::Customer{"c-1", std::nullopt, 2, {"elderly"}};
  message.transaction = redress::Transaction{"t-1", redress::Money{500000, "CNY"}, std::nullopt, std::nullopt};
  auto decision = moved.triage(message, 1795399260000);
  auto view = decision.view();
  check("a decision's document", decision.json().find("\"redress/decision@1\"") != std::string::npos);
  check("a masked text's and an understanding's", documents::Json::parse(outlives.json()).at("text") == "abc" &&
                                                     moved.understand(message).json() == moved.call("understand", R"({"message":{"text":"hello"}})"));
  check("a reason in words", documents::Json::parse(moved.explain(view.reasons, 0, "en")).contains("text"));
  check("an iterator outlives its list", (*redress::List(view.reasons).begin()).code == view.reasons[0].code);
  check("a decision carries the message's id and its time", view.id == "m-1" && view.received_at == 1795399200000);
  auto decisions = moved.triageBatch({message, message}, 1795399260000);
  check("a batch of messages", decisions.size() == 2 && decisions[1].masked == "hello");
  message.channel = "not an id";
  check("a channel that is no id", thrown([&] { moved.triage(message, 0); }) == REDRESS_STATUS_INVALID_DOCUMENT);

  try {
    moved.call("mask", "{\"nonsense\": 1}");
    check("an error names its faults", false);
  } catch (const redress::Error &error) {
    check("an error names its faults", error.name() == "invalid_document" && !error.faults().empty() && std::string(error.what()).size() > 10);
  }
  check("a document that is no JSON", thrown([&] { moved.call("mask", ""); }) == REDRESS_STATUS_MALFORMED_DOCUMENT);
  check("an operation that there is not", thrown([&] { moved.call("nonsense", "{}"); }) == REDRESS_STATUS_UNKNOWN_OPERATION);
  check("a policy that is none", thrown([] { redress::Desk::fromPolicy("[]"); }) != REDRESS_STATUS_OK);
  check("positions in UTF-16", held(moved.withUnit(redress::OffsetUnit::utf16).mask("abc")) == "abc");
  check("an operation without a desk", redress::call("version", "{}").find("\"library\"") != std::string::npos);
  check("a desk's operation without a desk", thrown([] { redress::call("mask", "{}"); }) == REDRESS_STATUS_NULL_ARGUMENT);

  std::string streamed;
  auto stream = moved.maskStream();
  for (char byte : std::string("手机13812345678")) streamed += held(stream.push({&byte, 1}));
  streamed += held(stream.finish());
  check("a text in single bytes", streamed == "手机138****5678");
  check("a stream that has ended", thrown([&] { stream.push("a"); }) == REDRESS_STATUS_INVALID_ARGUMENT);

  check("typed documents", documents::version().library == "0.1.0");
  documents::MaskInput broken;
  broken.text = "\xFF";
  check("a typed document that is not UTF-8", thrown([&] { documents::mask(moved, broken); }) == REDRESS_STATUS_INVALID_UTF8);
  check("a value that is not known", documents::Json("of tomorrow").get<documents::Urgency>() == documents::Urgency::unknown);
  auto param = documents::Json::parse(R"({"name": "n", "value": {"kind": "of_tomorrow", "more": 1}})").get<documents::Param>();
  check("a kind that is not known", std::holds_alternative<std::monostate>(param.value.value));

#ifdef REDRESS_TEST_HOOKS
  for (int time = 0; time < 3; ++time) {
    auto panic = [&] { redress::detail::checked([&](redress_error **error) { return redress_test_panic(moved.get(), error); }); };
    check("a panic is an error", thrown(panic) == REDRESS_STATUS_INTERNAL);
    check("and the desk still works", held(moved.mask("abc")) == "abc");
  }
#endif

  std::cout << passed << " passed, " << failed << " failed\n";
  return failed > 0;
}
