# Prints `FILE:LINE: code` of Rust sources, as rustfmt lays them out, without comments
# and without test modules; a `use` of several lines becomes one.

function flush_statement() {
  if (statement != "") print place ": " statement
  statement = ""
}

FNR == 1 { flush_statement(); in_tests = 0; after_attribute = 0 }

# `#[cfg(test)] mod tests;` hides nothing here; `mod tests {` hides up to its brace.
/^#\[cfg\(test\)\]/ { after_attribute = 1; next }
after_attribute && /^(pub(\([a-z]+\))? )?mod [a-z_]+ \{/ { in_tests = 1; after_attribute = 0; next }
{ after_attribute = 0 }
in_tests { if (/^\}/) in_tests = 0; next }

{
  sub(/^[ \t]*\/\/.*/, "")
  sub(/[ \t]\/\/[^"]*$/, "")
}
/^[ \t]*$/ && statement == "" { next }
statement == "" { place = FILENAME ":" FNR }
{
  gsub(/^[ \t]+|[ \t]+$/, "")
  statement = statement (statement == "" ? "" : " ") $0
}
statement ~ /^(pub(\([a-z]+\))? )?use / && statement !~ /;/ { next }
{ flush_statement() }

END { flush_statement() }
