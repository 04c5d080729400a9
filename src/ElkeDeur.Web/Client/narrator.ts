// The narrator's own screen. A page loads this or app.ts, not both.
import "./app";
import { startCommands } from "./narrator/commands";
import { startPhase } from "./narrator/phase";
import { startPresence } from "./narrator/presence";

startCommands();
startPhase();
startPresence();
