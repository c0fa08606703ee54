// Made of src/doctor/page/make.ts by scripts/demo-doctor.js.
/** Makes an element. Texts stay texts, whatever signs are in them. */
export const make = (tag, className, ...children) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null));
  return element;
};
