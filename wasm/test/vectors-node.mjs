// Replays the vectors in Node.

import * as redress from "../build/node.js";
import { replay } from "./replay.mjs";
import { readVectors } from "./vectors.mjs";

const { failed } = replay(redress, readVectors(), console.log);
process.exitCode = failed === 0 ? 0 : 1;
