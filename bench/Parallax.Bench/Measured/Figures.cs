namespace Parallax.Bench;

/// <summary>What an operation costs for each word of the stories.</summary>
/// <param name="BytesPerWord">Bytes of managed memory that it allocates.</param>
/// <param name="NanosecondsPerWord">Time on one core.</param>
internal readonly record struct Figures(double BytesPerWord, double NanosecondsPerWord);
