package dev.firstcome.inmemory;

/**
 * A fault built into the service: it replaces or wraps some of the sound parts. What it does hangs
 * on counts alone, never on luck, so it shows in every run.
 */
interface Defect {
  /** No defect at all. */
  Defect NONE = new Defect() {};

  /** The decision at the door. */
  default Admission admission(Admission sound) {
    return sound;
  }

  /** The door itself. */
  default Door door(Door sound) {
    return sound;
  }

  /** What settles a request. */
  default Settlement settlement(Settlement sound) {
    return sound;
  }

  /** What is done with a batch. */
  default Consumption consumption(Consumption sound) {
    return sound;
  }
}
