namespace Parallax.Storage.Sqlite.Tables;

/// <summary>The words of a report or an event as the index has them: no phrase goes from the one to the other.</summary>
/// <param name="Title">The title of a report; all words of an event.</param>
/// <param name="Text">The text of a report.</param>
internal sealed record IndexedWords(string Title, string Text);
