namespace Parallax.Language.Parsing;

/// <summary>The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
internal enum Transition
{
    /// <summary>The next token goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack takes the next token as its head and is done.</summary>
    Left,

    /// <summary>The top of the stack takes the token below it as its head and is done.</summary>
    Right,
}
