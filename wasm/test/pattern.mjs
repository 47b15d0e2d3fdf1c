// Compares an answer with a vector's pattern, and says where they part. The format is in tests/vectors/README.md.

/** The first difference between `pattern` and `answer`, or undefined. */
export function difference(pattern, answer, input) {
  return compare(pattern, answer, input, textsOf(input, answer), "$");
}

/** The first place where two documents are not equal in every key, or undefined. */
export function inequality(wanted, answer, path = "$") {
  if (wanted === answer) return undefined;
  if (!isObject(wanted) || !isObject(answer) || Array.isArray(wanted) !== Array.isArray(answer)) return parted(path, wanted, answer);
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(answer)])) {
    const place = Array.isArray(wanted) ? `${path}[${key}]` : `${path}.${key}`;
    if (!(key in wanted) || !(key in answer)) return parted(place, wanted[key], answer[key]);
    const found = inequality(wanted[key], answer[key], place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function compare(pattern, answer, input, texts, path) {
  if (Array.isArray(pattern) && Array.isArray(answer)) {
    if (pattern.length !== answer.length) return `${path}: ${pattern.length} items wanted, ${answer.length} there`;
    for (const [index, wanted] of pattern.entries()) {
      const own = path === "$.rows" ? textsOfRow(input, answer[index], index) : texts;
      const found = compare(wanted, answer[index], input, own, `${path}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isObject(pattern) && isObject(answer) && !Array.isArray(pattern) && !Array.isArray(answer)) {
    for (const [key, wanted] of Object.entries(pattern)) {
      const place = `${path}.${key}`;
      const found =
        key === "span" ? span(wanted, answer.start, answer.end, texts.original, place)
        : key === "masked_span" ? span(wanted, answer.masked_start, answer.masked_end, texts.masked, place)
        : compare(wanted, answer[key] ?? null, input, texts, place);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return pattern === answer ? undefined : parted(path, pattern, answer);
}

function span(wanted, start, end, text, path) {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return `${path}: no positions there`;
  if (wanted.utf16 === undefined) return `${path}: the pattern has no utf16 pair`;
  if (wanted.utf16[0] !== start || wanted.utf16[1] !== end) return parted(path, wanted.utf16, [start, end]);
  if (wanted.text !== undefined && text?.slice(start, end) !== wanted.text) return `${path}: the text cut there is not the wanted one`;
  return undefined;
}

function textsOf(input, answer) {
  return { original: input?.text ?? input?.message?.text, masked: maskedText(answer) };
}

function textsOfRow(input, row, index) {
  return { original: input.texts?.[index] ?? input.messages?.[index]?.text, masked: maskedText(row?.output) };
}

function maskedText(answer) {
  return answer?.masked ?? answer?.text;
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}

function parted(path, wanted, answer) {
  return `${path}: ${JSON.stringify(wanted)} wanted, ${JSON.stringify(answer)} there`;
}
