import { configure } from "@testing-library/react";
import { inject } from "vitest";

// What is looked for may come late on a machine that has much else to do.
configure({ asyncUtilTimeout: inject("stepMs") });
