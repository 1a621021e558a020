// What is worked out of an object → the same, worked out once for each object however many ask.

/** For functions of objects that nobody changes, such as an incident as read: many rules ask the same of it. What comes out is shared. */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
