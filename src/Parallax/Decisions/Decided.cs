namespace Parallax.Decisions;

/// <summary>That something in the record stands as an analyst decided.</summary>
/// <param name="Attribute">What: <c>tellings</c> of an event merged or split, <c>type</c>, <c>when</c>, <c>where</c> or a fact's attribute of an event; <c>type</c> of a link.</param>
/// <param name="Of">The group that the fact counts; null for all, and for what is no fact.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Before">What would stand there without it, in one line; null for nothing. Of a merge or split the labels of the events then.</param>
public sealed record Decided(string Attribute, string? Of, Id<Decision> Decision, string? Before);
