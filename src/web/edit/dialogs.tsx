// The dialogs over a story: help, adding reports, correcting, commenting, marking missed words.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Dialog } from "../story.tsx";
import { AddReports } from "./add-reports.tsx";
import { CommentForm } from "./comment-form.tsx";
import { EditForm } from "./edit-form.tsx";
import { Help } from "./help.tsx";
import { MarkForm } from "./mark-form.tsx";
import { TakeAnnotations } from "./take-annotations.tsx";

/** The dialog that is open. */
export function Dialogs(props: { dialog: Dialog; close: () => void }) {
  const { dialog, close } = props;
  switch (dialog.kind) {
    case "help":
      return (
        <Modal title="Keys and signs" close={close}>
          <Help />
        </Modal>
      );
    case "add":
      return (
        <Modal title="Add reports" close={close}>
          <AddReports close={close} files={dialog.files ?? []} />
        </Modal>
      );
    case "annotations":
      return (
        <Modal title="Import annotations" close={close}>
          <TakeAnnotations close={close} files={dialog.files ?? []} />
        </Modal>
      );
    case "edit":
      return (
        <Modal title="Edit the row" close={close}>
          <EditForm row={dialog.row} close={close} />
        </Modal>
      );
    case "comment":
      return (
        <Modal title="Comment on the row" close={close}>
          <CommentForm row={dialog.row} close={close} />
        </Modal>
      );
    case "mark":
      return (
        <Modal title="Add a missed row" close={close}>
          <MarkForm place={dialog} close={close} />
        </Modal>
      );
  }
}

/** A modal dialog; Escape closes it, and the focus goes back to where it was. */
function Modal(props: { title: string; close: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("textarea, select, input")?.focus();
    return () => {
      // Escape gives the focus back by itself; whoever has it by now keeps it.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="dialog-title"
      onClose={props.close}
      onClick={(e) => e.target === dialog.current && props.close()}
    >
      <div class="dialog-head">
        <h2 id="dialog-title">{props.title}</h2>
        <button type="button" onClick={props.close}>
          Close
        </button>
      </div>
      {props.children}
    </dialog>
  );
}
