import type { State } from '../support/state';

/** The roles that the journeys hold on to; each browser finds them in its own accessibility tree. */
export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'heading'
  | 'list'
  | 'radio'
  | 'region'
  | 'searchbox'
  | 'status'
  | 'textbox';

/** A file to give to a page. */
export interface GivenFile {
  name: string;
  content: string | Uint8Array;
}

/** One page of the extension, as a person meets it: by role and exact name. Everything waits, and fails in words. */
export interface View {
  /** Waits until it is there and to be seen. */
  see(role: Role, name: string): Promise<void>;
  /** Waits until it is not to be seen any more. */
  seeGone(role: Role, name: string): Promise<void>;
  /** Waits until a status or an alert starts with this text. */
  hear(role: 'status' | 'alert', start: string): Promise<void>;
  /** Waits until this text stands somewhere on the page. */
  read(text: string): Promise<void>;
  click(role: Role, name: string): Promise<void>;
  /** Clicks the first whose name contains this, where the rest of the name is a moment or facts. */
  clickNamed(role: Role, part: string): Promise<void>;
  /** Replaces a field's text. */
  fill(name: string, text: string, role?: 'textbox' | 'searchbox'): Promise<void>;
  /** Sets a field for a day; `YYYY-MM-DD`. */
  setDay(name: string, day: string): Promise<void>;
  /** Chooses an option of a list by its text. */
  choose(name: string, option: string): Promise<void>;
  /** Gives a file to a field for files, as someone who chooses it there. */
  attach(name: string, file: GivenFile): Promise<void>;
  /** Types at the end of a field, key by key. */
  type(name: string, text: string): Promise<void>;
  /** Puts a text on the clipboard and pastes it over a field's text. */
  paste(name: string, text: string): Promise<void>;
  valueOf(name: string, role?: 'textbox' | 'searchbox'): Promise<string>;
  isChecked(name: string): Promise<boolean>;
  /** The visible text of what has this role and name. */
  textOf(role: Role, name: string): Promise<string>;
  /** The names of all of a role, in order. */
  namesOf(role: Role): Promise<string[]>;
  /** Presses a key, such as `Tab`, `Enter` or `Control+z`, wherever the focus is. */
  press(key: string): Promise<void>;
  /** Role and name of what has the focus, such as `button Done`. */
  focused(): Promise<string>;
  /** Runs a function in the page, for what no person can do: set its clock, fill its disk. */
  run<T, A = undefined>(act: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Brings the page to the front of its window. */
  toFront(): Promise<void>;
  /** Writes a picture of what is to be seen of the page, PNG. */
  picture(file: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  /** Waits until the page is no more, whoever closed it. */
  ended(): Promise<void>;
}

/** The extension's pages. */
export type ExtensionPage = 'sidepanel.html' | 'visits.html' | 'options.html' | 'patient.html';

/** A browser with Webside in it. */
export interface Browser<V extends View = View> {
  /** Lays on the disk what Webside kept at another time; nothing is there yet, and no page of Webside is open. */
  lay(state: State): Promise<void>;
  /** Reads all that Webside keeps. */
  kept(): Promise<State>;
  /** Opens one of the extension's pages in a tab. */
  open(page: ExtensionPage): Promise<V>;
  /** Opens the companion where the browser has its place for it: side panel or sidebar. */
  openCompanion(): Promise<V>;
  /** Closes that place, as a person would. */
  closeCompanion(): Promise<void>;
  /** Ends the extension's background, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** The page that opens, in a tab or a window of its own, while `act` is done. */
  opening(act: () => Promise<void>): Promise<V>;
  /** Runs a function in every page of the extension from now on, before anything of its own runs. */
  beforeEachPage(act: () => void): Promise<void>;
  /** What the clipboard holds, pasted into a field on a page of nobody's. */
  clipboard(): Promise<string>;
  /** How many frames of the patient's picture a call has shown so far; the first time, it starts one in a tab. */
  framesDecoded(): Promise<number>;
  /** Kills the browser as a power cut does, and starts it anew on the same profile. */
  crash(): Promise<void>;
  /** Kills the browser as a power cut does, for good; answers the profile it leaves, which goes with the test. */
  kill(): Promise<string>;
}
