/* At a terminal: signs an absent user out, and prints the receipt. */
(function () {
  "use strict";
  var leave = document.body.dataset.leave;
  var idle = 120000;
  var timer;
  function touched() {
    clearTimeout(timer);
    timer = setTimeout(function () { location.replace(leave); }, idle);
  }
  if (leave) {
    ["pointerdown", "pointermove", "keydown", "scroll"].forEach(function (kind) {
      addEventListener(kind, touched, { passive: true });
    });
    touched();
  }
  var print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", function () { window.print(); });
    window.print();
  }
})();
