/** Which of the two is in view where there is no room for both. The browser's way back leads from the text to the answers. */
export interface PageViews {
  isTextShown(): boolean;
  showText(): void;
  showAnswers(): void;
}

export function createPageViews(reading: HTMLElement): PageViews {
  const update = () => {
    document.body.dataset.view = history.state?.view ?? "answers";
  };
  const isTextShown = () => reading.offsetParent !== null;
  window.addEventListener("popstate", update);
  update();
  return {
    isTextShown,
    showText() {
      if (isTextShown()) return;
      history.pushState({ view: "text" }, "");
      update();
      reading.focus();
    },
    showAnswers: () => history.back(),
  };
}
