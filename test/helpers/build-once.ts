// Builds the present sources before all tests run: those that start the command line need it, those that compose notices are spared compiling.
import { builtCommandLine } from "./built.ts";

await builtCommandLine();
