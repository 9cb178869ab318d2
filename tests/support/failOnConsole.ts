import { afterAll, afterEach } from "vitest";
import { recordConsole, takeConsoleMessages } from "./unexpectedConsole";

function failOnMessages(): void {
  const messages = takeConsoleMessages();
  if (messages.length > 0) {
    throw new Error(`unexpected console messages:\n${messages.join("\n")}`);
  }
}

recordConsole();
afterEach(failOnMessages);
// What is said after the last test of a file, while it is taken down.
afterAll(failOnMessages);
