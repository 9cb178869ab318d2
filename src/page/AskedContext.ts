import { createContext, useContext } from "react";
import { type Address, home } from "../selection/Address";

/** What is asked at this moment; on a page of very many figures the answer may still be on its way. */
export const AskedContext = createContext<Address>(home);

/** What the controls show: never late, however long the answer takes. */
export function useAsked(): Address {
  return useContext(AskedContext);
}
