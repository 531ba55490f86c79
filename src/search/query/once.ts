/** Something that is made once for each key; what failed is made again the next time. */
export class Once<Key, Made> {
  readonly #make: (key: Key) => Promise<Made>;
  readonly #made = new Map<Key, Promise<Made>>();

  constructor(make: (key: Key) => Promise<Made>) {
    this.#make = make;
  }

  async get(key: Key): Promise<Made> {
    const making = this.#made.get(key) ?? this.#make(key);
    this.#made.set(key, making);
    try {
      return await making;
    } catch (error) {
      this.#made.delete(key);
      throw error;
    }
  }
}
