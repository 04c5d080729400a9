using System.Globalization;

namespace ElkeDeur.Web.Live;

/// <summary>Who is here on one server, as it is sent to the others.</summary>
public sealed record SignsNote(string Server, string RoomId, Signs Signs)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Server} {RoomId} {Signs.NarratorSeen} {Signs.Boards} {Signs.Participants}");

    public static SignsNote? Read(string[] parts) =>
        parts.Length == 5 && Number(parts[2]) is { } seen && Number(parts[3]) is { } boards && Number(parts[4]) is { } people
            ? new(parts[0], parts[1], new(seen, (int)boards, (int)people))
            : null;

    private static long? Number(string part) => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
